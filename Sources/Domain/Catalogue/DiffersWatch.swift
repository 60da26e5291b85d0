/// What is seen agrees with nothing that is known of a subject.
///
/// What is known counts whatever its moment, so that a later proof settles an earlier difference.
package struct DiffersWatch: Sendable {
  package var known: [SharedWatch.Sighting]
  package var seen: [SharedWatch.Sighting]
  package var compares: Agreement
  /// `.subject` or `.identity`.
  package var per: Value
  /// So many events that differ.
  package var atLeast: Int
  /// Between the first and the last of them; `nil` means any time.
  package var within: Int64?

  package init(
    known: [SharedWatch.Sighting], seen: [SharedWatch.Sighting], compares: Agreement,
    per: Value = .subject, atLeast: Int = 1, within: Int64? = nil
  ) {
    (self.known, self.seen, self.compares) = (known, seen, compares)
    (self.per, self.atLeast, self.within) = (per, atLeast, within)
  }
}

/// When two values of one sort agree, however they are written.
package enum Agreement: Hashable, Sendable {
  case name(NameRule)
  /// Companies, schools and places: less alike than this differ, 0...1.
  case company(below: Double)
  /// At street level.
  case address
  case email
  case phone
  /// Equal but for capital letters, marks and what stands between words.
  case text
}
