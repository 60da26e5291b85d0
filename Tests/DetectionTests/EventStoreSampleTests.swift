import Detection
import Domain
import Testing

struct EventStoreSampleTests {
  private let store = EventStore([
    draft("a", 0), draft("b", 1), draft("a", 2, id: "x"), draft("a", 3),
    EventDraft(
      kind: .listEntry, time: Moment(milliseconds: 4), subject: nil,
      fields: [.list: .text("agency"), .value: .text("v")]),
  ])

  private static func draft(_ subject: String, _ time: Int64, id: String? = nil) -> EventDraft {
    EventDraft(
      kind: .loginSucceeded, time: Moment(milliseconds: time), subject: subject, id: id,
      fields: [.device: .text("d"), .country: .text("PT")])
  }

  private func rows(_ store: EventStore) -> [String] {
    var rows: [String] = []
    store.forEach { _, event in
      rows.append("\(event.time) \(store.symbols.text(event.subject)) \(store.reference(event))")
    }
    return rows
  }

  @Test func `a sample has its subjects' events and those of nobody, with their places`() {
    #expect(rows(store.sample { $0 == "a" }) == ["0 a -:1", "2 a x", "3 a -:4", "4  -:5"])
    #expect(rows(store.sample(of: { _ in true }, withoutKinds: [.loginSucceeded])) == ["4  -:5"])
  }

  @Test func `a field that is left out is absent, others stay`() throws {
    let sample = store.sample(of: { $0 == "b" }, withoutFields: [.device])
    let (device, country) = (
      try #require(sample.layout.offset(of: .device, in: .loginSucceeded)),
      try #require(sample.layout.offset(of: .country, in: .loginSucceeded))
    )
    sample.forEach { _, event in
      guard event.kind == .loginSucceeded else { return }
      #expect(event.symbol(at: device).isAbsent)
      #expect(sample.symbols.text(event.symbol(at: country)) == "PT")
    }
  }

  @Test func `rows after a moment are set aside, and come back`() {
    let sample = store.sample { $0 == "a" }
    sample.setAside(after: Moment(milliseconds: 2))
    #expect(rows(sample) == ["0 a -:1", "2 a x"])
    sample.setAside(after: Moment(milliseconds: 9))
    #expect(rows(sample).count == 4)
  }
}
