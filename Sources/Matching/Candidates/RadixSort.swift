// SPDX-License-Identifier: Apache-2.0

/// Sorts many whole numbers in time that grows with their count alone.
package enum RadixSort {
  /// - Complexity: O(n), eleven bits at a time; columns in which all are equal are passed over.
  package static func sorted(_ numbers: [UInt64]) -> [UInt64] {
    var (from, to) = (numbers, [UInt64](repeating: 0, count: numbers.count))
    for shift in stride(from: UInt64(0), to: 64, by: 11) {
      var starts = [Int](repeating: 0, count: 2049)
      for number in from { starts[Int(number >> shift & 2047) + 1] += 1 }
      if starts.contains(numbers.count) { continue }
      for index in 1..<starts.count { starts[index] += starts[index - 1] }
      for number in from {
        let place = Int(number >> shift & 2047)
        to[starts[place]] = number
        starts[place] += 1
      }
      swap(&from, &to)
    }
    return from
  }
}
