// SPDX-License-Identifier: Apache-2.0

/// How many letters must be changed, added, left out or swapped with their neighbour, for words kept in place.
package enum LetterDistance {
  /// The distance, or `most + 1` where it is greater.
  ///
  /// - Complexity: O(length × most).
  /// - Source: the restricted distance of Damerau and Levenshtein.
  package static func between(_ one: Letters, _ two: Letters, atMost most: Int) -> Int {
    let (rows, columns) = (one.count, two.count)
    guard abs(rows - columns) <= most else { return most + 1 }
    var before = InlineArray<25, Int>(repeating: 0)
    var above = InlineArray<25, Int>(repeating: 0)
    var current = InlineArray<25, Int>(repeating: 0)
    for column in 0...columns { above[column] = column }
    for row in 0..<rows {
      let (from, to) = (max(0, row - most), min(columns - 1, row + most))
      guard from <= to else { return most + 1 }
      for column in 0...columns { current[column] = most + 1 }
      current[0] = row + 1
      var least = most + 1
      for column in from...to {
        let isSame = one[row] == two[column]
        var cost = min(
          current[column] + 1, above[column + 1] + 1, above[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, one[row] == two[column - 1], one[row - 1] == two[column] {
          cost = min(cost, before[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      if least > most { return most + 1 }
      before = above
      above = current
    }
    return min(above[columns], most + 1)
  }
}
