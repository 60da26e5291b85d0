/// Claims of one subject that contradict one another, origin against origin.
///
/// A fact conflicts where two origins both state it and no value of the one agrees with a value of the other; each fact
/// counts once.
package struct ConflictWatch: Sendable {
  package var selections: [Selection]
  /// `.subject` or `.identity`.
  package var per: Value
  package var hard: [Field]
  package var soft: [Field]
  package var names: NameRule
  /// How long two jobs with different employers in different cities must run side by side, in milliseconds.
  package var overlap: Int64
  /// Any of these is enough.
  package var enough: [Weight]

  package init(
    selections: [Selection], per: Value = .subject, hard: [Field], soft: [Field] = [],
    names: NameRule = NameRule(), overlap: Int64 = 90 * Moment.dayLength, enough: [Weight]
  ) {
    (self.selections, self.per, self.hard, self.soft) = (selections, per, hard, soft)
    (self.names, self.overlap, self.enough) = (names, overlap, enough)
  }

  /// So many hard facts and so many soft ones.
  package struct Weight: Hashable, Sendable {
    package var hard: Int
    package var soft: Int
    package init(hard: Int, soft: Int) { (self.hard, self.soft) = (hard, soft) }
  }

  /// The facts that can be compared.
  package static let facts: [Field] = [
    .name, .birthYear, .country, .region, .city, .address, .email, .phone, .employer, .school,
    .handle, .url,
  ]
}
