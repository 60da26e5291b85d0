import Domain
import TestKit
import Testing

@testable import Screening

struct ScreenerPropertyTests {
  private static let parts = """
    Kim Yong Chol Lee Park Ivan Sergey Petrov Ivanov Mohammed Ali Hassan Al Masri Maria Garcia Lopez Wang Xiaoming Trading Ltd 김영철 王伟 \
    Петров محمد Abdul Rahman de la Cruz J. Müller O'Neil
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  private static func names(_ count: Int, seed: UInt64) -> [String] {
    var random = Seeded(state: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...4, using: &random)).map { _ in
        parts.randomElement(using: &random) ?? ""
      }.joined(separator: " ")
    }
  }

  private static func list(_ names: [String]) -> [ListedEntity] {
    names.enumerated().map {
      ListedEntity(list: "made-up", number: "\($0)", kind: .person, names: [ListedName($1)])
    }
  }

  private let screener = Screener(entities: list(names(60, seed: 1)), tables: Lists.tables)

  @Test func `two names are as alike in either order`() {
    let names = Self.names(40, seed: 2)
    for one in names {
      for two in names {
        let (there, back) = (screener.likeness(one, two), screener.likeness(two, one))
        #expect(abs(there.value - back.value) < 1e-9, "\(one) | \(two)")
        #expect(there.reason == back.reason, "\(one) | \(two)")
      }
    }
  }

  @Test func `the order of the list is no matter`() {
    let entities = Self.list(Self.names(60, seed: 3))
    let forward = Screener(entities: entities, tables: Lists.tables)
    let backward = Screener(entities: entities.reversed(), tables: Lists.tables)
    for name in Self.names(40, seed: 4) {
      func found(_ screener: Screener) -> [String] {
        screener.matches(ScreeningQuery(name: name), limit: 100).map {
          "\(screener.entities[$0.entity].number) \($0.score)"
        }.sorted()
      }
      #expect(found(forward) == found(backward), "\(name)")
    }
  }

  @Test func `blanks around and the case of letters are no matter`() {
    for name in Self.names(60, seed: 5) {
      func scores(_ name: String) -> [Double] {
        screener.matches(ScreeningQuery(name: name), atLeast: 0.5).map(\.score)
      }
      #expect(scores(name) == scores("  \(name.uppercased())\t"), "\(name)")
      #expect(scores(name) == scores(name.lowercased()), "\(name)")
    }
  }

  @Test func `more words never mean fewer candidates`() {
    var random = Seeded(state: 6)
    for name in Self.names(80, seed: 7) {
      let fewer = screener.candidates(name)
      let more = screener.candidates("\(name) \(Self.parts.randomElement(using: &random) ?? "")")
      #expect(fewer.isSubset(of: more), "\(name)")
    }
  }

  @Test func `another field takes no candidate away`() {
    for name in Self.names(40, seed: 8) {
      let alone = screener.matches(ScreeningQuery(name: name), limit: 100, atLeast: 0.7)
      let more = screener.matches(
        ScreeningQuery(name: name, born: "1970", country: "DE", place: "Berlin"), limit: 100,
        atLeast: 0.7)
      #expect(Set(alone.map(\.entity)).isSubset(of: more.map(\.entity)), "\(name)")
    }
  }

  @Test func `any number of threads gives the same answers`() {
    let queries = Self.names(400, seed: 9).map { ScreeningQuery(name: $0) }
    let one = screener.matches(queries, threads: 1)
    #expect(screener.matches(queries, threads: 2) == one)
    #expect(screener.matches(queries, threads: 7) == one)
  }

  @Test func `leaving names out by what they can come to changes no answer`() {
    for name in Self.names(80, seed: 10) {
      let query = ScreeningQuery(name: name)
      let all = screener.matches(query, limit: 1000, atLeast: 0.3).filter { $0.score >= 0.7 }
      #expect(screener.matches(query, limit: 1000, atLeast: 0.7) == all, "\(name)")
      #expect(screener.matches(query, limit: 3, atLeast: 0.7) == Array(all.prefix(3)), "\(name)")
    }
  }
}
