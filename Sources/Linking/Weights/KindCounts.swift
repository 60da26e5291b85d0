package import Domain

/// What the data show of one kind: how many hold each shared value, and how many subjects share at all.
package struct KindCounts: Hashable, Sendable {
  /// At index n, how many values have n holders; values that a list names are left out.
  package var degrees: [Int] = []
  /// Subjects that hold something of any kind which is no hub.
  package var subjects = 0
  /// Those among them that share one of this kind, and none of a kind whose chance is stated: who shares an account or a
  /// document too is more likely one hand, and would pass as chance what is the opposite.
  package var sharers = 0

  package init() {}

  package mutating func count(degree: Int, by step: Int) {
    while degrees.count <= degree { degrees.append(0) }
    degrees[degree] += step
  }

  /// The limit learned from the degree distribution: far beyond its quartiles on a scale of doublings.
  ///
  /// Up to `fewest` shared values the distribution says nothing and the larger limit holds.
  ///
  /// - Source: Tukey, "Exploratory Data Analysis", 1977: the outer fence, three spreads beyond the upper quartile.
  package func limit(_ rule: LinkModel.Kind) -> Int {
    let shared = degrees.dropFirst(2).reduce(0, +)
    guard shared >= KindCounts.fewest else { return rule.limit.upperBound }
    let (lower, upper) = (doublings(quantile(shared / 4)), doublings(quantile(shared * 3 / 4)))
    let fence = min(upper + 3 * (upper - lower), 40)
    return min(rule.limit.upperBound, max(rule.limit.lowerBound, 1 << fence))
  }

  static let fewest = 20

  /// The degree of the value at a rank among the shared ones.
  private func quantile(_ rank: Int) -> Int {
    var seen = 0
    for degree in 2..<max(2, degrees.count) {
      seen += degrees[degree]
      if seen > rank { return degree }
    }
    return 2
  }

  /// The smallest power of two that is not below it, as an exponent.
  private func doublings(_ degree: Int) -> Int {
    Int.bitWidth - (degree - 1).leadingZeroBitCount
  }
}
