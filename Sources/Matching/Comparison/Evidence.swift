// SPDX-License-Identifier: Apache-2.0

/// What two names have in common, or what sets them apart; each piece has its words.
package struct Evidence: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let sameWords = Evidence(rawValue: 1 << 0)
  package static let otherOrder = Evidence(rawValue: 1 << 1)
  package static let koreanSyllables = Evidence(rawValue: 1 << 2)
  package static let chineseSyllables = Evidence(rawValue: 1 << 3)
  package static let spelling = Evidence(rawValue: 1 << 4)
  package static let nickname = Evidence(rawValue: 1 << 5)
  package static let initial = Evidence(rawValue: 1 << 6)
  package static let shortened = Evidence(rawValue: 1 << 7)
  package static let vowelsLeftOut = Evidence(rawValue: 1 << 8)
  package static let letters = Evidence(rawValue: 1 << 9)
  package static let joined = Evidence(rawValue: 1 << 10)
  package static let partMissing = Evidence(rawValue: 1 << 11)
  package static let partsDiffer = Evidence(rawValue: 1 << 12)
  package static let namesOfTheirOwn = Evidence(rawValue: 1 << 13)
  package static let syllableDiffers = Evidence(rawValue: 1 << 14)
  package static let commonWords = Evidence(rawValue: 1 << 15)
  package static let weakAlias = Evidence(rawValue: 1 << 16)
  package static let vowels = Evidence(rawValue: 1 << 17)
  package static let blankMoved = Evidence(rawValue: 1 << 18)

  private static let words: [(Evidence, String)] = [
    (.sameWords, "the same words"),
    (.otherOrder, "in another order"),
    (.koreanSyllables, "the same Korean syllables in another spelling"),
    (.chineseSyllables, "the same Chinese syllables in another spelling"),
    (.spelling, "usual spellings of one name"),
    (.vowels, "another vowel"),
    (.nickname, "a short form of the name"),
    (.initial, "an initial that fits"),
    (.shortened, "a word cut short"),
    (.vowelsLeftOut, "the same consonants, vowels left out"),
    (.letters, "a letter or two differ"),
    (.joined, "words written together or apart"),
    (.blankMoved, "a blank a letter away"),
    (.partMissing, "one of the names has a part more"),
    (.partsDiffer, "a part of each is not in the other"),
    (.namesOfTheirOwn, "words a letter apart that are both names of their own"),
    (.syllableDiffers, "a whole syllable differs"),
    (.commonWords, "only common words agree"),
    (.weakAlias, "a weak alias, which counts only whole"),
  ]

  /// Its words, joined by commas.
  package var text: String {
    Self.words.filter { contains($0.0) }.map(\.1).joined(separator: ", ")
  }
}
