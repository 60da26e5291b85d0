import Domain
import Testing

@testable import Screening

/// The list as its authority publishes it, where somebody has laid it beside the project; the bench asks far more of it.
@Suite(.enabled(if: Lists.folder != nil, "the folder ../shared/data is not there"))
struct RealListTests {
  /// Every so many names, so that a debug build is done in seconds.
  private static let step = 90

  @Test func `a primary name or strong alias finds its own entry first`() throws {
    let screener = try Lists.ofac.get()
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
    let screener = try Lists.ofac.get()
    for (listed, spellings) in [
      ("KIM, Jong Un", ["Kim Jong-un", "Gim Jeongeun", "Kim Jung Eun", "Jong Un Kim", "김정은"]),
      ("KIM, Yong Chol", ["Kim Young-chul", "Gim Yeongcheol", "Youngchul Kim", "김영철"]),
      ("CHOE, Ryong Hae", ["Choi Ryong-hae", "Choe Yonghae", "최룡해"]),
      ("PAK, Jin Hyok", ["Park Jin-hyuk", "Bak Jinhyeok", "Jinhyok Park", "박진혁"]),
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
