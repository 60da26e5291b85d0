// SPDX-License-Identifier: Apache-2.0

import Matching

/// The languages by whose syllables two names are compared.
struct Languages: OptionSet {
  let rawValue: UInt8

  static let korean = Languages(rawValue: 1)
  static let chinese = Languages(rawValue: 2)
  static let all: Languages = [.korean, .chinese]

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Those that can read one of the names as a whole; all where none can, for a name of which one word is mistyped.
  init(_ one: NameScorer.Side, _ two: NameScorer.Side) {
    var languages = Languages()
    if !(one.korean.isEmpty && two.korean.isEmpty) { languages.insert(.korean) }
    if !(one.chinese.isEmpty && two.chinese.isEmpty) { languages.insert(.chinese) }
    self = languages.isEmpty ? .all : languages
  }

  /// Whether the word is a syllable in one of them.
  func have(_ word: WordForm) -> Bool {
    contains(.korean) && (word.korean != 0 || word.koreanFamily != 0)
      || contains(.chinese) && word.chinese != 0
  }
}
