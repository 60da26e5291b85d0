import Domain
import Testing

@testable import Linking

struct KindCountsTests {
  static let rule = Shipped.model[.device]

  static func limit(_ degrees: [Int: Int]) -> Int {
    var counts = KindCounts()
    for (degree, values) in degrees { counts.count(degree: degree, by: values) }
    return counts.limit(rule)
  }

  @Test(arguments: [
    ([:], 40), ([2: 19], 40), ([2: 1000], 12), ([2: 1000, 5000: 3], 12),
    ([2: 100, 4: 100], 32), ([2: 100, 16: 100], 40),
  ])
  func `lies far beyond the quartiles of what is shared`(degrees: [Int: Int], limit: Int) {
    #expect(Self.limit(degrees) == limit)
  }

  @Test func `does not move when a hub grows`() {
    let grown = [41, 400, 20_000].map { Self.limit([2: 60, 3: 20, $0: 1]) }
    #expect(Set(grown).count == 1)
  }
}
