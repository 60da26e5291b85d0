/// How many letters must be changed, added, left out or swapped with their neighbour.
///
/// - Source: the restricted distance of Damerau and Levenshtein.
package enum EditDistance {
  /// - Complexity: O(length × length), for labels and words.
  package static func between(_ left: String, _ right: String) -> Int {
    let (one, two) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var (before, above): ([Int], [Int]) = ([], Array(0...two.count))
    for (row, letter) in one.enumerated() {
      var current = [row + 1]
      for (column, other) in two.enumerated() {
        var least = min(
          current[column] + 1, above[column + 1] + 1, above[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == two[column - 1], one[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, above) = (above, current)
    }
    return above[two.count]
  }
}
