// SPDX-License-Identifier: Apache-2.0

/// One word of a name with all that comparing it needs, made once.
package struct WordForm: Sendable {
  /// The hash of the whole word.
  package let key: UInt64
  package let letters: Letters
  package let sounds: Letters
  package let skeleton: Letters
  /// One bit for each letter that occurs.
  package let mask: UInt32
  package let soundKey: UInt64
  package let skeletonKey: UInt64
  /// Whether it was spelled from a script that leaves vowels out, so that only its skeleton is known.
  package let isVowelless: Bool
  /// A code for each Arabic letter that it was written with; none for other words.
  package var abjad = Letters()
  package var role: Role
  /// What the word stands for as one syllable, in each system; 0 for none.
  package var korean: SyllableSystem.SetNumber = 0
  package var koreanFamily: SyllableSystem.SetNumber = 0
  package var chinese: SyllableSystem.SetNumber = 0
  /// The groups of nicknames that it is in; 0 for none.
  package var nicknames: UInt16 = 0

  /// The name that it is a spelling of, and whether it is a patronymic made from that; 0 for none.
  package var spelling: UInt16 = 0

  /// Whether it is a name that many people have anywhere.
  package var isCommon = false

  package enum Role: Sendable {
    /// A part of a name.
    case name
    /// Holds a digit.
    case number
    /// A legal form of a company.
    case legal
    /// An article, a preposition, a title: it says nearly nothing.
    case filler
  }

  /// Whether it names something; legal forms and articles do not.
  package var isPartOfName: Bool { role == .name || role == .number }

  /// - Complexity: O(length).
  package init(
    letters bytes: [UInt8], isVowelless: Bool = false, key: UInt64? = nil, role: Role = .name
  ) {
    letters = Letters(bytes)
    // Consonants alone are not the word that is spelled with the same letters.
    let start = isVowelless ? Self.vowellessStart : TextHash.start
    self.key =
      key ?? TextHash.mixed(bytes.reduce(start) { TextHash.add($1, to: $0) })
    self.role = role
    self.isVowelless = isVowelless
    sounds = SoundForm.of(letters)
    skeleton = SoundForm.skeleton(sounds)
    soundKey = sounds.hash(Self.soundStart)
    skeletonKey = skeleton.hash(Self.skeletonStart)
    var mask: UInt32 = 0
    for index in 0..<letters.count { mask |= 1 << UInt32(letters[index] & 31) }
    self.mask = mask
    if role == .name, bytes.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) { self.role = .number }
  }

  private static let vowellessStart = TextHash.add(5, to: TextHash.start)
  private static let soundStart = TextHash.add(1, to: TextHash.start)
  private static let skeletonStart = TextHash.add(2, to: TextHash.start)
}
