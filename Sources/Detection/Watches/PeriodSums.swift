internal import Domain

/// The sum of a field for each day or week in a window, and how many of them compare as wanted.
///
/// - Complexity: O(1) for each change.
struct PeriodSums {
  private var periods: [Int64: (count: Int, sum: Double)] = [:]
  private(set) var holding = 0

  mutating func add(_ value: Double, to period: Int64, _ comparison: Comparison, _ bound: Double) {
    change(period, by: 1, value, comparison, bound)
  }

  mutating func remove(
    _ value: Double, from period: Int64, _ comparison: Comparison, _ bound: Double
  ) {
    change(period, by: -1, -value, comparison, bound)
  }

  private mutating func change(
    _ period: Int64, by count: Int, _ value: Double, _ comparison: Comparison, _ bound: Double
  ) {
    let old = periods[period] ?? (0, 0)
    if old.count > 0, comparison.holds(old.sum, bound) { holding -= 1 }
    let new = (count: old.count + count, sum: old.sum + value)
    periods[period] = new.count > 0 ? new : nil
    if new.count > 0, comparison.holds(new.sum, bound) { holding += 1 }
  }
}
