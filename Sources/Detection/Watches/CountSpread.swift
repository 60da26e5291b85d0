/// How many different values were seen how many times in a window, for the median of the times.
///
/// - Complexity: O(1) for each change; the median in the number of different counts, at most the root of twice the events.
struct CountSpread {
  private var values: [Int: Int] = [:]
  private var total = 0

  /// A value that was seen `old` times is now seen `new` times; zero is not at all.
  mutating func move(from old: Int, to new: Int) {
    if old > 0 {
      total -= 1
      values[old, default: 0] -= 1
      if values[old] == 0 { values[old] = nil }
    }
    if new > 0 {
      total += 1
      values[new, default: 0] += 1
    }
  }

  var median: Double {
    guard total > 0 else { return 0 }
    let (low, high) = ((total - 1) / 2, total / 2)
    var (passed, lower): (Int, Int?) = (0, nil)
    for count in values.keys.sorted() {
      passed += values[count] ?? 0
      if lower == nil, low < passed { lower = count }
      if high < passed { return Double((lower ?? count) + count) / 2 }
    }
    return 0
  }
}
