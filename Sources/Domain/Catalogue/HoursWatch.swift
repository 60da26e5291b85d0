/// The stretch of the day that holds most of a subject's activity, week by week, against another one.
///
/// Weeks begin on Monday, in the declared offset. Activity is counted in half hours, each once a day.
package struct HoursWatch: Sendable {
  package var selections: [Selection]
  /// Half hours.
  package var stretch: Int
  package var reference: Reference
  /// Minutes between the two centres, more than; round the clock, so at most 720.
  package var by: Double
  package var weeks: Int
  package var of: Int
  /// Half hours with activity that a week must have to be judged.
  package var fewest: Int

  package init(
    selections: [Selection], stretch: Int, reference: Reference, by: Double, weeks: Int, of: Int,
    fewest: Int
  ) {
    (self.selections, self.stretch, self.reference) = (selections, stretch, reference)
    (self.by, self.weeks, self.of, self.fewest) = (by, weeks, of, fewest)
  }

  package enum Reference: Hashable, Sendable {
    /// The agreed hours, and more than which part of them, on days with any activity, must be without; 0 asks for none.
    case agreed(absent: Double)
    /// The subject's own stretch in so many milliseconds before the week.
    case past(Int64)
  }
}
