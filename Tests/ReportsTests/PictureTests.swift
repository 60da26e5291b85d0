import Domain
import Testing

@testable import Reports

struct PictureTests {
  private static let asOf = Moment(milliseconds: 1_767_225_600_000)

  private static func record(
    _ kind: EventKind, _ values: [Field: String], subject: String = "a1"
  ) -> Record {
    Record(kind: kind, time: asOf, subject: subject, reference: "e.jsonl:1", values: values)
  }

  private static func dossier(
    _ records: [Record], subjects: [String] = ["a1"], shared: [Dossier.Shared] = [],
    spellings: [String: String] = [:]
  ) -> Dossier {
    Dossier(
      name: "a1", subjects: subjects, records: records, shared: shared, asOf: asOf,
      spellings: spellings)
  }

  @Test func `nothing to draw is no picture`() {
    let quiet = Self.dossier([Self.record(.subjectDeclared, [.role: "developer"])])
    #expect(Picture(quiet, words: PacketWords(.english)).figure == nil)
  }

  @Test(arguments: [
    (ReportLanguage.english, "and 5 more", "5 more are not drawn"),
    (.korean, "외 5건", "이 밖의 5개는 그리지 않았습니다"),
  ])
  func `what is not drawn is counted in the picture, in words and under it`(
    language: ReportLanguage, more: String, caption: String
  ) throws {
    let records = (1...8).map {
      Self.record(.endpointSeen, [.name: "tool-\($0)", .what: "software"])
    }
    let figure = try #require(
      Picture(Self.dossier(records), words: PacketWords(language)).figure)
    #expect(figure.svg.contains(more))
    #expect(figure.words.contains { $0.contains(more) })
    #expect(figure.caption.contains(caption))
    #expect(figure.svg.contains("tool-3") && !figure.svg.contains("tool-4"))
  }

  @Test func `two spellings of one address are one box`() {
    let (long, short) = ("12 Sample Lane, Springfield", "12 sample ln., Springfield")
    let picture = Picture(
      Self.dossier(
        [
          Self.record(.shipmentRequested, [.address: short]),
          Self.record(.shipmentDelivered, [.address: long], subject: "a2"),
        ], subjects: ["a1", "a2"],
        shared: [
          .init(kind: Worded("delivery address", "배송 주소"), value: long, subjects: ["a1", "a2"])
        ], spellings: [long: long, short: long]), words: PacketWords(.english))
    #expect(picture.sights.boxes.map(\.text) == [long])
    #expect(picture.sights.boxes.map(\.accounts) == [[0, 1]])
  }

  @Test func `an address of the network that is shared is not drawn a second time`() {
    let picture = Picture(
      Self.dossier(
        [Self.record(.loginSucceeded, [.ip: "192.0.2.7", .network: "residential"])],
        shared: [.init(kind: Worded("address", "주소"), value: "192.0.2.7", subjects: ["a1"])]),
      words: PacketWords(.english))
    #expect(picture.sights.boxes.map(\.text) == ["192.0.2.7"])
  }

  @Test func `long texts that begin alike stay apart`() {
    let start = String(repeating: "Example Street ", count: 4)
    let records = ["1", "2"].map { Self.record(.shipmentRequested, [.address: start + $0]) }
    let picture = Picture(Self.dossier(records), words: PacketWords(.english))
    #expect(picture.sights.boxes.count == 2)
  }
}
