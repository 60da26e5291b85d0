import Domain
import TestKit
import Testing

@testable import Linking

struct RingFinderTests {
  static let finder = RingFinder(threshold: 20, follows: 18, joins: 12)

  @Test(arguments: 1...60)
  func `finds the rings of an exhaustive search on small random networks`(seed: Int) {
    var source = Seeded(state: UInt64(seed))
    let count = Int.random(in: 4...14, using: &source)
    var links: [[Int]: Int] = [:]
    let share = Int.random(in: 10...60, using: &source)
    for one in 0..<count {
      for two in (one + 1)..<max(one + 1, count)
      where Int.random(in: 0..<100, using: &source) < share {
        links[[one, two]] = Int.random(in: 12...32, using: &source)
      }
    }
    let edges = links.map { Region.Edge(low: $0.key[0], high: $0.key[1], weight: $0.value) }
      .sorted { ($0.low, $0.high) < ($1.low, $1.high) }
    let region = Region(subjects: (0..<UInt32(count)).map { $0 }, edges: edges)
    let plain = PlainRings(count: count, links: links, threshold: 20, follows: 18, joins: 12)
      .rings()
    #expect(Self.finder.rings(region) == plain)
  }

  @Test func `one strong link to one of many carries nobody into a ring that is linked weakly`() {
    // a, b, c share much; d is linked to a alone, and not strongly enough for a ring.
    let edges = BridgeCutTests.edges("ab bc ac ad:17")
    let region = Region(subjects: [0, 1, 2, 3], edges: edges)
    #expect(Self.finder.rings(region) == [[0, 1, 2]])
  }

  @Test func `whoever is linked to all of a ring joins it`() {
    let edges = BridgeCutTests.edges("ab ac:17 bc:17")
    #expect(Self.finder.rings(Region(subjects: [0, 1, 2], edges: edges)) == [[0, 1, 2]])
  }

  @Test func `a chain of households makes no ring`() {
    let edges = BridgeCutTests.edges("ab:17 bc:17 cd:17")
    #expect(Self.finder.rings(Region(subjects: [0, 1, 2, 3], edges: edges)) == [])
  }
}
