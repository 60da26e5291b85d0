// SPDX-License-Identifier: Apache-2.0

import Matching

/// Two neighbouring words whose blank stands a letter too early or too late: `Ole gUsachev`, `Matev zKovac`.
enum MovedBlank {
  /// The two ways in which the blank may have stood; none for words too short to tell.
  ///
  /// - Complexity: O(letters).
  static func meant(_ one: WordForm, _ two: WordForm) -> [(WordForm, WordForm)] {
    guard one.letters.count + two.letters.count >= 5, !one.isVowelless, !two.isVowelless else {
      return []
    }
    let (left, right) = (one.letters.array, two.letters.array)
    var ways: [(WordForm, WordForm)] = []
    if right.count > 2 {
      ways.append(
        (WordForm(letters: left + right.prefix(1)), WordForm(letters: Array(right.dropFirst()))))
    }
    if left.count > 2 {
      ways.append(
        (WordForm(letters: left.dropLast()), WordForm(letters: left.suffix(1) + right)))
    }
    return ways
  }

  /// Whether `pair`, read with its blank moved by a letter, is `first` and `second`.
  ///
  /// - Complexity: O(letters), and nothing where the numbers of letters do not fit.
  static func joins(
    _ pair: (Letters, Letters), _ first: Letters, _ second: Letters
  ) -> Bool {
    let (one, two) = pair
    guard one.count + two.count == first.count + second.count,
      abs(one.count - first.count) == 1, one.count + two.count >= 5,
      min(first.count, second.count) > 1
    else { return false }
    func letter(_ place: Int, _ left: Letters, _ right: Letters) -> UInt8 {
      place < left.count ? left[place] : right[place - left.count]
    }
    for place in 0..<(one.count + two.count)
    where letter(place, one, two) != letter(place, first, second) {
      return false
    }
    return true
  }
}
