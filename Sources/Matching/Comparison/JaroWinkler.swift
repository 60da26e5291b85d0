/// How alike two short texts are, 0 to 1: letters in common near the same place, a common beginning counting more.
///
/// - Source: Winkler, "String Comparator Metrics and Enhanced Decision Rules", 1990; prefix weight 0.1, four letters.
package enum JaroWinkler {
  /// The first letters are compared, so that no text is too long.
  ///
  /// - Complexity: O(length × length), for words of a name.
  package static func similarity(_ left: String, _ right: String) -> Double {
    if left == right { return 1 }
    let one = Array(left.unicodeScalars.prefix(mostLetters))
    let two = Array(right.unicodeScalars.prefix(mostLetters))
    let jaro = jaro(one, two)
    let common = zip(one, two).prefix { $0 == $1 }.prefix(4).count
    return jaro + Double(common) * 0.1 * (1 - jaro)
  }

  private static let mostLetters = 96

  private static func jaro(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Double {
    guard !one.isEmpty, !two.isEmpty else { return 0 }
    let reach = max(0, max(one.count, two.count) / 2 - 1)
    var isTaken = [Bool](repeating: false, count: two.count)
    var matched: [Unicode.Scalar] = []
    for (index, letter) in one.enumerated() {
      let from = max(0, index - reach)
      let to = min(two.count - 1, index + reach)
      guard from <= to,
        let place = (from...to).first(where: { !isTaken[$0] && two[$0] == letter })
      else { continue }
      isTaken[place] = true
      matched.append(letter)
    }
    guard !matched.isEmpty else { return 0 }
    let others = two.indices.filter { isTaken[$0] }.map { two[$0] }
    let swapped = zip(matched, others).count { $0 != $1 }
    let count = Double(matched.count)
    return
      (count / Double(one.count) + count / Double(two.count)
      + (count - Double(swapped / 2)) / count) / 3
  }
}
