/// How much each kind of shared thing says: the stated part of the Fellegi-Sunter model, read from `catalogue/linking.yaml`.
///
/// - Units: decibans, 10 log10 of the odds ratio.
/// - Source: Fellegi and Sunter, "A theory for record linkage", 1969.
package struct LinkModel: Sendable {
  /// From this sum on, a link alone makes a ring: it outweighs the stated odds against one hand.
  package var threshold: Double
  /// From this sum on, one link to a ring that stands already is enough to join it.
  package var follows: Double
  /// From this sum on, a link counts when a ring is asked whether somebody else belongs to it.
  package var joins: Double
  /// How often others share such a thing, as if seen of so many subjects more: keeps small data from being believed.
  package var pseudoSubjects: Double
  /// The most that all kinds of a family say together, by family.
  package var caps: [String: Double]
  /// In the order of ``LinkKind``.
  package var kinds: [Kind]

  package init(
    threshold: Double, follows: Double, joins: Double, pseudoSubjects: Double,
    caps: [String: Double], kinds: [Kind]
  ) {
    (self.threshold, self.follows, self.joins) = (threshold, follows, joins)
    self.pseudoSubjects = pseudoSubjects
    (self.caps, self.kinds) = (caps, kinds)
  }

  package subscript(kind: LinkKind) -> Kind { kinds[kind.index] }

  package struct Kind: Hashable, Sendable {
    /// Correlated kinds are of one family.
    package var family: String
    /// m: how often two subjects of one hand share such a thing.
    package var shared: Double
    /// u: how often others do, of whom one holds a thing that few hold; learned from the data between these.
    package var chance: ClosedRange<Double>
    /// Up to so many others the chance stays as it is; beyond, it grows with their number.
    package var reach: Int
    /// A value with more holders than this is a hub: the limit learned from the data lies between these.
    package var limit: ClosedRange<Int>
    /// Whether it says nothing inside one declared group.
    package var group: GroupRule

    package init(
      family: String, shared: Double, chance: ClosedRange<Double>, reach: Int,
      limit: ClosedRange<Int>, group: GroupRule
    ) {
      (self.family, self.shared, self.chance) = (family, shared, chance)
      (self.reach, self.limit, self.group) = (reach, limit, group)
    }

    /// Whether the data are asked.
    package var learns: Bool { chance.lowerBound < chance.upperBound }
  }

  /// When a declared group explains what its members share.
  package enum GroupRule: String, CaseIterable, Sendable {
    /// As soon as it is declared.
    case declared
    /// Where each of both has passed a live check.
    case checked
    case never
  }
}
