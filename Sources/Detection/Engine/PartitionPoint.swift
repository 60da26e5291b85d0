extension RandomAccessCollection where Index == Int {
  /// The first place from which on `isAfter` holds.
  ///
  /// - Precondition: once it holds it holds to the end.
  /// - Complexity: O(log count).
  func partitionPoint(_ isAfter: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isAfter(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
