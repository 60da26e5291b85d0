/// Stretches of time with different values of a field that lie over each other.
///
/// - Units: milliseconds.
package struct OverlapWatch: Sendable {
  package var selections: [Selection]
  /// Where a stretch begins; the event's own moment where `nil`.
  package var from: Field?
  package var until: Field
  package var different: Field
  /// Different values at once, at least.
  package var atLeast: Int
  package var lasting: Int64
  /// UTC days on which that happens, at least.
  package var days: Int
  /// Between the first and the last such day; `nil` is any time.
  package var within: Int64?

  package init(
    selections: [Selection], from: Field? = nil, until: Field, different: Field, atLeast: Int,
    lasting: Int64, days: Int, within: Int64? = nil
  ) {
    (self.selections, self.from, self.until) = (selections, from, until)
    (self.different, self.atLeast, self.lasting) = (different, atLeast, lasting)
    (self.days, self.within) = (days, within)
  }
}
