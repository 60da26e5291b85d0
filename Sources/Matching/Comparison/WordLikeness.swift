// SPDX-License-Identifier: Apache-2.0

/// How alike two words of names are, and why.
package struct WordLikeness: Sendable {
  /// 0...1; below 0.4 is given as 0.
  package var value: Double
  package var evidence: Evidence
  /// Whether letters differ as by a slip, which a name forgives only so often.
  package var isSlip: Bool

  /// Whether two of its kind in one name are hardly chance on both sides.
  package var isUncertain: Bool {
    isSlip || !evidence.isDisjoint(with: [.nickname, .vowels, .shortened])
  }

  package init(value: Double, evidence: Evidence, isSlip: Bool = false) {
    (self.value, self.evidence, self.isSlip) = (value, evidence, isSlip)
  }

  package static let none = WordLikeness(value: 0, evidence: [])

  /// Compares two words; the same whichever comes first.
  ///
  /// Where both are names that the list itself has more than once, a letter between them is hardly a slip.
  ///
  /// - Complexity: O(length × length), and far less for words that share few letters.
  ///
  /// A short word that is a name of its own is no beginning of a longer one: Issa, Issawi.
  package static func of(
    _ one: WordForm, _ two: WordForm, areKnown: Bool, isShortKnown: Bool = false
  ) -> WordLikeness {
    if one.key == two.key { return WordLikeness(value: 1, evidence: .sameWords) }
    if one.isVowelless || two.isVowelless { return withoutVowels(one, two) }
    if one.letters.count == 1 || two.letters.count == 1 {
      guard one.letters.first == two.letters.first else { return .none }
      return WordLikeness(value: 0.8, evidence: .initial)
    }
    if one.role == .number || two.role == .number { return digitForLetter(one, two) }
    if one.soundKey == two.soundKey, let spelling = sameSounds(one, two) { return spelling }
    var best = slip(one, two, areKnown: areKnown)
    if best.value < 0.88, let vowels = vowelsDiffer(one, two, areKnown: areKnown),
      vowels.value > best.value
    {
      best = vowels
    }
    if best.value < 0.75, !isShortKnown, let short = shortened(one, two), short.value > best.value {
      best = short
    }
    return best
  }

  /// Compares two words of names of companies or vessels, which have no initials, short forms or vowels to leave out.
  package static func ofOthers(_ one: WordForm, _ two: WordForm, areKnown: Bool) -> WordLikeness {
    if one.key == two.key { return WordLikeness(value: 1, evidence: .sameWords) }
    let isPlain = ![one, two].contains {
      $0.letters.count < 2 || $0.role == .number || $0.isVowelless
    }
    guard isPlain else { return .none }
    let slip = slip(one, two, areKnown: areKnown)
    guard slip.value < 0.88, one.soundKey == two.soundKey, let spelling = sameSounds(one, two)
    else { return slip }
    return WordLikeness(value: spelling.value - 0.06, evidence: .spelling, isSlip: true)
  }

  /// Words of which at least one has no vowels: محمد and Mohammed.
  private static func withoutVowels(_ one: WordForm, _ two: WordForm) -> WordLikeness {
    if one.abjad.count > 1, two.abjad.count == 0, !two.isVowelless { return spelled(two, one) }
    if two.abjad.count > 1, one.abjad.count == 0, !one.isVowelless { return spelled(one, two) }
    guard one.skeleton.count > 1, two.skeleton.count > 1 else { return .none }
    if one.skeletonKey == two.skeletonKey {
      // Two consonants are those of many names, so they say something only beside a better word.
      let isLong = one.skeleton.count > 2
      return WordLikeness(value: isLong ? 0.92 : 0.78, evidence: .vowelsLeftOut, isSlip: !isLong)
    }
    guard min(one.skeleton.count, two.skeleton.count) > 3,
      LetterDistance.between(one.skeleton, two.skeleton, atMost: 1) == 1
    else { return .none }
    return WordLikeness(value: 0.7, evidence: [.vowelsLeftOut, .letters], isSlip: true)
  }

  /// A word in which one digit stands for a letter: P0pova.
  private static func digitForLetter(_ one: WordForm, _ two: WordForm) -> WordLikeness {
    let (number, word) = one.role == .number ? (one, two) : (two, one)
    guard word.role == .name, number.letters.count > 3,
      (0..<number.letters.count).count(where: { number.letters[$0] < 0x3A }) == 1
    else { return .none }
    return slip(one, two, areKnown: false)
  }

  /// A Latin word beside an Arabic one.
  private static func spelled(_ latin: WordForm, _ abjad: WordForm) -> WordLikeness {
    if AbjadLikeness.agree(latin.letters, abjad.abjad) {
      // Few letters are those of many names, so they say something only beside a better word.
      switch AbjadLikeness.firm(abjad.abjad) {
      case ..<2: return WordLikeness(value: 0.75, evidence: .vowelsLeftOut, isSlip: true)
      case 2: return WordLikeness(value: 0.85, evidence: .vowelsLeftOut)
      default: return WordLikeness(value: 0.93, evidence: .vowelsLeftOut)
      }
    }
    guard abjad.skeleton.count > 2, latin.skeletonKey == abjad.skeletonKey,
      abs(latin.letters.count - abjad.abjad.count) <= abjad.abjad.count
    else { return .none }
    return WordLikeness(value: 0.7, evidence: [.vowelsLeftOut, .letters], isSlip: true)
  }

  /// The same sounds in another spelling; the more letters differ, the less it says.
  private static func sameSounds(_ one: WordForm, _ two: WordForm) -> WordLikeness? {
    let short = min(one.letters.count, two.letters.count)
    let most = short < 4 ? 1 : short < 5 ? 2 : 3
    let distance = LetterDistance.between(one.letters, two.letters, atMost: most)
    guard distance <= most, one.sounds.count > 1 else { return nil }
    return WordLikeness(value: distance < 2 ? 0.96 : distance < 3 ? 0.94 : 0.9, evidence: .spelling)
  }

  /// The same consonants and another vowel, not the last: Ahmad and Ahmed, not Mario and Maria.
  private static func vowelsDiffer(
    _ one: WordForm, _ two: WordForm, areKnown: Bool
  ) -> WordLikeness? {
    guard one.skeletonKey == two.skeletonKey, one.skeleton.count > 2,
      one.sounds.count == two.sounds.count, one.sounds.count > 4,
      one.sounds.last == two.sounds.last
    else { return consonantsOnly(one, two) }
    let allowed = one.sounds.count > 6 ? 2 : 1
    guard LetterDistance.between(one.sounds, two.sounds, atMost: allowed) <= allowed else {
      return consonantsOnly(one, two)
    }
    return WordLikeness(value: areKnown ? 0.7 : 0.85, evidence: [.spelling, .vowels])
  }

  /// A word that is nothing but the consonants of the other: Mhmd.
  private static func consonantsOnly(_ one: WordForm, _ two: WordForm) -> WordLikeness? {
    guard one.skeletonKey == two.skeletonKey, one.skeleton.count > 2 else { return nil }
    let isBare = one.sounds == one.skeleton || two.sounds == two.skeleton
    return isBare ? WordLikeness(value: 0.8, evidence: .vowelsLeftOut) : nil
  }

  private static func slip(_ one: WordForm, _ two: WordForm, areKnown: Bool) -> WordLikeness {
    let (short, long) = (
      min(one.letters.count, two.letters.count), max(one.letters.count, two.letters.count)
    )
    let allowed = short < 3 ? 0 : short < 9 ? 1 : short < 13 ? 2 : 3
    guard allowed > 0, long - short <= allowed,
      (one.mask ^ two.mask).nonzeroBitCount <= 2 * allowed
    else { return .none }
    let distance = LetterDistance.between(one.letters, two.letters, atMost: allowed)
    guard distance <= allowed, distance < 2 || one.letters.first == two.letters.first else {
      return .none
    }
    // A slip at the beginning is rarer than one inside.
    let first = one.letters.first == two.letters.first ? 0 : 0.03
    let value = 1 - Double(distance) * cost(short) - first
    let evidence: Evidence = areKnown ? [.letters, .namesOfTheirOwn] : .letters
    // Two names a letter apart say less against one another than two that have nothing in common.
    let known = areKnown ? max(value * 0.56, 0.45) : value
    return known < 0.4 ? .none : WordLikeness(value: known, evidence: evidence, isSlip: true)
  }

  /// What one letter costs in a word of this length.
  private static func cost(_ length: Int) -> Double {
    switch length {
    case ..<4: 0.4
    case 4: 0.27
    case 5: 0.22
    case 6...7: 0.17
    default: 0.14
    }
  }

  private static func shortened(_ one: WordForm, _ two: WordForm) -> WordLikeness? {
    let (short, long) = one.letters.count < two.letters.count ? (one, two) : (two, one)
    guard short.letters.count >= 4, short.letters.count * 2 >= long.letters.count,
      short.letters.isPrefix(of: long.letters)
    else { return nil }
    return WordLikeness(value: 0.5, evidence: .shortened)
  }
}
