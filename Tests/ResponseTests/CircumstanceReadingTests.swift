import Domain
import Testing
import TestKit

@testable import Response

struct CircumstanceReadingTests {
  private static let book = ContainmentBook(circumstances: [
    circumstance(
      "device", [.init(kinds: [.shipmentDelivered, .deviceEnrolled])], endedBy: [.shipmentReturned]),
    circumstance(
      "treasury",
      [.init(kinds: [.accessGranted], when: [.init(field: .class, words: ["treasury"])])]),
    circumstance(
      "outside", [.init(kinds: [.dataMoved], when: [.init(field: .owned, words: ["false"])])]),
    circumstance(
      "vendor", [.init(kinds: [.subjectDeclared], when: [.init(field: .vendor, words: [])])]),
    circumstance("threat", [], signals: ["pay.extortion"]),
    circumstance("linked", [], isLinked: true),
  ])

  private static func circumstance(
    _ id: String, _ holders: [Circumstance.Holder], endedBy: [EventKind] = [],
    signals: [String] = [], isLinked: Bool = false
  ) -> Circumstance {
    Circumstance(
      id: id, says: Worded(id, id), holders: holders, endedBy: endedBy, signals: signals,
      isLinked: isLinked)
  }

  private func standing(
    _ id: String, _ lines: [String], signals: [String: [String]] = [:], isLinked: Bool = false
  ) -> Standing? {
    let store = EventStore(lines.map(event), file: "e")
    return CircumstanceReading(store, subject: "a1", asOf: nil)
      .standings(Self.book, signals: signals, isLinked: isLinked)[id]
  }

  @Test func `no event of the kind is no answer`() {
    #expect(standing("device", ["00:00 login.succeeded a1"]) == .unknown)
    #expect(standing("device", ["00:00 shipment.delivered b2 device=d"]) == .unknown)
  }

  @Test func `events of the kind that do not show it are an answer`() {
    #expect(standing("treasury", ["00:00 access.granted a1 class=ordinary"]) == .notSo)
    #expect(
      standing("treasury", ["00:00 access.granted a1 class=treasury"]) == .held(["e:1"], total: 1))
    #expect(standing("outside", ["00:00 data.moved a1 owned=true"]) == .notSo)
    #expect(standing("outside", ["00:00 data.moved a1"]) == .notSo)
    #expect(
      standing("outside", ["00:00 data.moved a1 owned=false"]) == .held(["e:1"], total: 1))
  }

  @Test func `a device is back once the same one was returned later`() {
    let sent = "01:00 shipment.delivered a1 device=d1"
    #expect(standing("device", [sent, "02:00 shipment.returned a1 device=d1"]) == .ended)
    #expect(
      standing("device", [sent, "02:00 shipment.returned a1 device=d2"]) == .held(["e:1"], total: 1)
    )
    #expect(
      standing("device", [sent, "00:00 shipment.returned a1 device=d1"]) == .held(["e:1"], total: 1)
    )
    #expect(
      standing("device", [sent, "02:00 shipment.returned a1"]) == .held(["e:1"], total: 1))
  }

  @Test func `any value will do where none is named`() {
    #expect(standing("vendor", ["00:00 subject.declared a1 vendor=v9"]) == .held(["e:1"], total: 1))
    #expect(standing("vendor", ["00:00 subject.declared a1 role=dev"]) == .notSo)
  }

  @Test func `an open signal or a link is enough`() {
    #expect(standing("threat", []) == .notSo)
    #expect(
      standing("threat", [], signals: ["pay.extortion": ["m:3"]]) == .held(["m:3"], total: 1))
    #expect(standing("linked", [], isLinked: true) == .held([], total: 0))
  }

  @Test func `names the newest first, and how many there are`() {
    let lines = (0..<8).map { "0\($0):00 access.granted a1 class=treasury" }
    #expect(standing("treasury", lines) == .held(["e:8", "e:7", "e:6", "e:5", "e:4"], total: 8))
  }
}
