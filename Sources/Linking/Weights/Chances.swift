package import Domain

#if canImport(Glibc)
  internal import Glibc
#endif

/// The weights of values of one kind, by their number of holders: m and u, u as the data show it.
///
/// - Source: Fellegi and Sunter, "A theory for record linkage", 1969; the correction by frequency: Winkler, 1989.
package struct Chances: Hashable, Sendable {
  package let limit: Int
  /// u of a value that few hold; where it is learned it moves in whole decibans, so that it seldom changes.
  package let chance: Double
  private let rule: LinkModel.Kind

  package init(_ rule: LinkModel.Kind, _ counts: KindCounts, limit: Int, pseudoSubjects: Double) {
    (self.rule, self.limit) = (rule, limit)
    let (least, most) = (rule.chance.lowerBound, rule.chance.upperBound)
    guard rule.learns else {
      chance = least
      return
    }
    let rate =
      (Double(counts.sharers) + least * pseudoSubjects)
      / (Double(counts.subjects) + pseudoSubjects)
    chance = min(most, max(least, pow(10, (log10(rate) * 10).rounded() / 10)))
  }

  /// What sharing a value with so many holders says, in thousandths of a deciban; never below zero.
  package func weight(holders: Int) -> Int {
    let others = Double(max(1, holders - 1))
    let chance = chance * max(1, others / Double(rule.reach))
    return max(0, Int((10_000 * log10(rule.shared / min(1, chance))).rounded()))
  }
}
