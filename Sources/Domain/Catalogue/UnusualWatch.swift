/// A day on which a subject did far more than on its own days before.
package struct UnusualWatch: Sendable {
  package var selections: [Selection]
  package var measure: Measure
  /// Days before the day with which it is compared; a day without an event counts as nothing.
  package var past: Int
  /// Days that must lie between the first event and the day.
  package var after: Int
  /// Standard deviations over the mean, more than.
  package var deviations: Double
  /// The day's own value, at least.
  package var atLeast: Double

  package init(
    selections: [Selection], measure: Measure, past: Int, after: Int, deviations: Double,
    atLeast: Double
  ) {
    (self.selections, self.measure, self.past) = (selections, measure, past)
    (self.after, self.deviations, self.atLeast) = (after, deviations, atLeast)
  }

  package enum Measure: Hashable, Sendable {
    case count
    case sum(Field)
    case distinct(Value)
  }
}
