import Domain
import TestKit
import Testing

@testable import Linking

struct LinkSurveyTests {
  static let farm = events(
    "0d10:00 login.succeeded a1 device=d1", "1d10:00 payout.made a1 instrument=pi-1",
    "3d10:00 login.succeeded a2 device=d1", "9d10:00 payout.made a2 instrument=pi-1",
    "5d10:00 login.succeeded b1 device=d2", "6d10:00 login.succeeded b2 device=d2")

  static func answer(
    _ one: String, _ two: String, _ word: LinkAnswer.Word, by: LinkKind? = nil
  ) -> LinkAnswer {
    LinkAnswer(
      between: [one, two], by: by, answer: word, who: "m.keller", why: "seen",
      place: Place(file: "links.yaml"),
      subjectPlaces: [Place(file: "links.yaml"), Place(file: "links.yaml", column: 9)])
  }

  @Test func `shows each link's sum, term by term`() throws {
    let ring = try #require(Shipped.survey(Self.farm).rings().first)
    let link = try #require(ring.links.first)
    #expect(link.terms.map(\.by) == [.payoutInstrument, .device])
    let sum = link.terms.reduce(0) { $0 + $1.counts }
    #expect(abs(link.weight - sum) < 0.11)
    #expect(link.terms.map(\.holders) == [2, 2])
  }

  @Test func `says since when a ring could have been seen`() throws {
    let ring = try #require(Shipped.survey(Self.farm).rings().first)
    #expect(ring.seenFrom == moment("9d10:00"))
  }

  @Test func `keeps its id when another joins, and whatever the order of lines`() {
    let before = Shipped.survey(Self.farm).rings().map(\.id)
    let more = Self.farm + events("12d00:00 payout.made a0 instrument=pi-1")
    #expect(Shipped.survey(more).rings().map(\.id) == before)
    var source = Seeded(state: 2)
    let shuffled = more.shuffled(using: &source)
    #expect(Shipped.survey(shuffled).rings() == Shipped.survey(more).rings())
  }

  @Test func `a rejected link stays out, a confirmed one counts, both for the pair alone`() {
    #expect(Shipped.rings(Self.farm) == ["a1 a2"])
    #expect(Shipped.rings(Self.farm, answers: [Self.answer("a2", "a1", .rejected)]) == [])
    #expect(
      Shipped.rings(
        Self.farm, answers: [Self.answer("a1", "a2", .rejected, by: .payoutInstrument)]) == [])
    #expect(
      Shipped.rings(Self.farm, answers: [Self.answer("a1", "a2", .rejected, by: .device)])
        == ["a1 a2"])
    #expect(
      Shipped.rings(Self.farm, answers: [Self.answer("b1", "b2", .confirmed)])
        == ["a1 a2", "b1 b2"])
  }

  @Test func `names the place of an answer about somebody unknown`() {
    let unknown = Shipped.survey(Self.farm).unknown([Self.answer("a1", "a9", .rejected)])
    #expect(unknown.map(\.subject) == ["a9"])
    #expect(unknown.map(\.place.column) == [9])
  }

  @Test func `says why two who share a gateway are not linked`() throws {
    let two = events(
      "00:00 login.succeeded a1 ip=198.51.100.4 network=mobile",
      "00:01 login.succeeded a2 ip=198.51.100.4 network=mobile")
    let links = try #require(Shipped.survey(two).links(of: "a1"))
    #expect(links.links.isEmpty)
    #expect(links.hubs.map(\.hub) == [.gateway])
    #expect(links.hubs.map(\.holders) == [2])
  }

  @Test func `says the same on any number of threads and in any stretches`() {
    let drafts =
      CaseRingTests.crowd.prefix(2000) + Self.farm
      + (0..<40).flatMap { number in
        [
          event("1d10:00 claim.made f\(number) phone=+44_77_0090_\(1000 + number / 4)"),
          event("2d10:00 claim.made f\(number) photo_hash=\(Self.hash(number))"),
          event("3d10:00 bid.placed f\(number) text=\(Self.letter(number))"),
        ]
      }
    let whole = Shipped.survey(Array(drafts)).rings()
    #expect(!whole.isEmpty)
    for (chunks, threads) in [(1, 4), (7, 2), (300, 9)] {
      let survey = LinkSurvey(
        Self.store(Array(drafts), chunks: chunks), model: Shipped.model,
        liveMeasures: ["dd.id-to-camera"], asOf: drafts.map(\.time).max(), threads: threads)
      #expect(survey.rings() == whole, "\(chunks) chunks, \(threads) threads")
    }
  }

  private static func hash(_ number: Int) -> String {
    let digits = String(UInt64(number / 5) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(number % 5), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private static func letter(_ number: Int) -> String {
    (0..<14).map { "word\(number / 6)x\($0)" }.joined(separator: "_") + "_\(number % 2)"
  }

  private static func store(_ drafts: [EventDraft], chunks: Int) -> EventStore {
    let writer = EventWriter(layout: .everything)
    for (chunk, stretch) in Parallel.stretches(of: drafts.count, chunks).enumerated() {
      writer.begin(chunk: chunk)
      for (line, draft) in drafts[stretch].enumerated() {
        writer.append(draft, chunk: chunk, line: line + 1)
      }
    }
    return EventStore(
      writers: [writer], layout: .everything, symbols: writer.symbols,
      origins: (0..<chunks).map { EventStore.Origin(file: "-", linesBefore: $0) })
  }
}
