import Domain
import Testing

@testable import Screening

/// The list as its authority publishes it, where somebody has laid it beside the project; the bench asks far more of it.
@Suite(.enabled(if: Lists.folder != nil, "the folder ../shared/data is not there"))
struct RealListTests {
  /// Every so many names, so that a debug build is done in seconds.
  private static let step = 25

  @Test func `a primary name or strong alias finds its own entry first`() throws {
    let screener = try Lists.nations.get()
    let names = screener.entities.enumerated().flatMap { place, entity in
      entity.names.filter { $0.quality != .weak }.map { (place, $0.text) }
    }
    for (place, name) in stride(from: 0, to: names.count, by: Self.step).map({ names[$0] }) {
      let found = screener.matches(ScreeningQuery(name: name), limit: 50)
      let best = found.first?.score ?? 0
      #expect(found.contains { $0.entity == place && $0.score == best }, "\(name)")
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
