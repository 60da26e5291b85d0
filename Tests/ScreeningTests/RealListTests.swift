import Domain
import Foundation
import Testing

@testable import Screening

/// The list as its authority publishes it, where somebody has laid it beside the project; the bench asks far more of it.
@Suite(.enabled(if: Lists.folder != nil, "the folder ../shared/data is not there"))
struct RealListTests {
  /// Every so many names, so that a debug build is done in seconds.
  private static let step = 25

  /// Minutes in a debug build; `make test-all` takes them.
  private static let takesAll = ProcessInfo.processInfo.environment["EXHAUSTIVE"] != nil
  private static let files = ["un/consolidated.xml", "ofac/latest", "ofac/consolidated"]

  @Test func `a primary name or strong alias finds its own entry first`() throws {
    let screener = try Lists.nations.get()
    let names = Self.names(screener.entities)
    expectFirst(stride(from: 0, to: names.count, by: Self.step).map { names[$0] }, screener)
  }

  @Test(.enabled(if: takesAll, "EXHAUSTIVE is not set"))
  func `every primary name and strong alias of the real lists together finds its own entry first`()
    throws
  {
    let screener = try Self.everything()
    expectFirst(Self.names(screener.entities), screener)
  }

  @Test(.enabled(if: takesAll, "EXHAUSTIVE is not set"))
  func `every listed Korean is found by every spelling of the tables and in Hangul`() throws {
    let screener = try Self.everything()
    let korean = KoreanSpellings(Lists.tables)
    var asked: [(entity: Int, name: String)] = []
    for (place, entity) in screener.entities.enumerated()
    where entity.kind == .person && entity.programmes.contains(where: { $0.contains("DPRK") }) {
      let strong = entity.names.filter { $0.quality != .weak }.map { korean.all(of: $0.text) }
      let names = Set(strong.flatMap { $0.spelled + $0.hangul })
      asked += names.sorted().map { (place, $0) }
    }
    #expect(asked.count > 10_000)
    let answers = screener.matches(
      asked.map { ScreeningQuery(name: $0.name) }, limit: 100, threads: 2)
    for (one, answer) in zip(asked, answers) {
      #expect(answer.contains { $0.entity == one.entity }, "\(one.name)")
    }
  }

  private static func everything() throws -> Screener {
    Screener(entities: try files.flatMap { try Lists.entities($0) }, tables: Lists.tables)
  }

  private static func names(_ entities: [ListedEntity]) -> [(entity: Int, name: String)] {
    entities.enumerated().flatMap { place, entity in
      entity.names.filter { $0.quality != .weak }.map { (place, $0.text) }
    }
  }

  /// Several may bear one name, and then all of them come first.
  private func expectFirst(_ names: [(entity: Int, name: String)], _ screener: Screener) {
    let answers = screener.matches(
      names.map { ScreeningQuery(name: $0.name) }, limit: 50, threads: 2)
    for (one, answer) in zip(names, answers) {
      let best = answer.first?.score ?? 0
      #expect(
        answer.contains { $0.entity == one.entity && $0.score == best }, "\(one.name)")
    }
  }

  @Test func `listed Koreans are found in Hangul and in each usual romanisation`() throws {
    let screener = try Lists.nations.get()
    for (listed, spellings) in [
      ("KIM YONG CHOL", ["Kim Young-chul", "Gim Yeongcheol", "Youngchul Kim", "김영철"]),
      ("Son Min", ["Sohn Min", "손민"]),
      ("RI HO NAM", ["Lee Ho-nam", "I Honam", "Rhee Ho Nam", "리호남"]),
    ] {
      let places = screener.entities.indices.filter {
        screener.entities[$0].names.contains { $0.text == listed }
      }
      guard !places.isEmpty else { continue }
      for spelling in spellings {
        let found = screener.matches(ScreeningQuery(name: spelling)).map(\.entity)
        #expect(!Set(places).isDisjoint(with: found), "\(spelling) for \(listed)")
      }
    }
  }
}
