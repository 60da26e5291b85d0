/// A bound that the population of a scan sets: a percentile of everybody's values, times a factor.
///
/// A key's value is its highest window for counts and sums, its newest one for shares and medians.
package struct PopulationBound: Hashable, Sendable {
  /// 0...100, by nearest rank.
  package var percentile: Double
  package var times: Double
  /// Fewer others than this beside a key say nothing.
  package var keysAtLeast: Int
  /// Chosen events that a key must have in a window to belong to the population.
  package var eventsAtLeast: Int

  package init(percentile: Double, times: Double, keysAtLeast: Int, eventsAtLeast: Int) {
    (self.percentile, self.times) = (percentile, times)
    (self.keysAtLeast, self.eventsAtLeast) = (keysAtLeast, eventsAtLeast)
  }
}
