// SPDX-License-Identifier: Apache-2.0

import Matching

/// Which words are spellings of one name in the languages that have it: Vladimir, Volodymyr, Uladzimir.
///
/// A patronymic is told by the name that it is made from: Nikolaevich and Mykolayovych agree, Nikolaevich and Nikolai do not.
struct SpellingGroups: Sendable {
  /// The number of the name that a word is a spelling of.
  private var numbers: [UInt64: UInt16] = [:]
  /// The same for what is left of a name without its last vowels.
  private var stems: [[UInt8]: UInt16] = [:]

  init(_ rows: [[String]]) {
    let words = NameWords()
    for (number, row) in rows.prefix(Int(Self.male) - 1).enumerated() {
      for letters in row.compactMap({ words.words($0).first?.letters }) {
        numbers[WordForm(letters: letters).key] = UInt16(number + 1)
        let stem = Self.stem(letters[...])
        if stem.count >= Self.leastStem { stems[Array(stem)] = UInt16(number + 1) }
      }
    }
  }

  /// The number of a word's name, and whether the word is a patronymic; 0 for none.
  func number(_ form: WordForm, _ letters: [UInt8]) -> UInt16 {
    if let number = numbers[form.key] { return number }
    guard letters.count > 6 else { return 0 }
    for (ending, mark) in Self.endings where letters.suffix(ending.count).elementsEqual(ending) {
      let stem = Self.stem(letters.dropLast(ending.count))
      if let number = stems[Array(stem)] { return number | mark }
    }
    return 0
  }

  private static func stem(_ letters: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    letters.prefix((letters.lastIndex { !vowels.contains($0) } ?? -1) + 1)
  }

  private static let leastStem = 3
  private static let vowels = Array("aeiouyj".utf8)
  private static let male: UInt16 = 0x4000
  private static let female: UInt16 = 0x8000
  private static let endings: [([UInt8], UInt16)] = [
    ("vich", male), ("vych", male), ("vitch", male), ("wicz", male), ("vna", female),
    ("una", female),
  ].map { (Array($0.0.utf8), $0.1) }
}
