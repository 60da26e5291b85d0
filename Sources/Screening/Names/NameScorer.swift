// SPDX-License-Identifier: Apache-2.0

import Matching

/// Compares two names word by word; the same whichever comes first.
struct NameScorer: Sendable {
  let reader: NameReader
  let settings: ScoreSettings

  /// One side of the comparison.
  struct Side {
    var words: [ScoredWord] = []
    var korean: ArraySlice<SyllableName> = []
    var chinese: ArraySlice<SyllableName> = []
  }

  /// Adds up what the words say; `logCount` is the logarithm of how many names the list has, beside which words are common or rare.
  func score(_ one: Side, _ two: Side, logCount: Double, isPerson: Bool) -> NameScore {
    guard !one.words.isEmpty, !two.words.isEmpty else { return .none }
    let kind = WordPairing.Kind(
      isPerson: isPerson,
      isRead:
        !(one.korean.isEmpty && two.korean.isEmpty && one.chinese.isEmpty
        && two.chinese.isEmpty), languages: Languages(one, two))
    let pairing = WordPairing(one.words, two.words, scorer: self, kind)
    var score = value(pairing, one, two, logCount: logCount, isPerson: isPerson)
    guard !pairing.isSame else { return score }
    if pairing.leavesSyllable, score.value > settings.mostWhereSyllableDiffers {
      score.value = settings.mostWhereSyllableDiffers
      score.evidence.insert(.syllableDiffers)
    }
    let distance = JoinKeys.distance(one.words, two.words)
    if distance == 0 { return max(score, NameScore(value: 0.95, evidence: .joined)) }
    if isPerson {
      let syllables = SyllableVerdict(one, two, reader)
      switch syllables.agreement {
      case .same: return max(score, NameScore(value: 0.97, evidence: syllables.evidence))
      case .reordered, .differs:
        score.value = min(score.value, settings.mostWhereSyllableDiffers)
        score.evidence.insert(
          syllables.agreement == .differs ? .syllableDiffers : [.koreanSyllables, .otherOrder])
        return score
      case nil: break
      }
    }
    // Words of persons are set side by side even where a blank moved; nothing but letters in a row would bring Jalali to Al Ali.
    return distance == 1 && !isPerson
      ? max(score, NameScore(value: 0.84, evidence: [.joined, .letters])) : score
  }

  private func max(_ one: NameScore, _ two: NameScore) -> NameScore {
    one.value >= two.value ? one : two
  }

  private func value(
    _ pairing: WordPairing, _ one: Side, _ two: Side, logCount: Double, isPerson: Bool
  ) -> NameScore {
    guard pairing.nameWords > 0 else { return .none }
    let (least, most) = (
      min(pairing.leftOne, pairing.leftTwo), Swift.max(pairing.leftOne, pairing.leftTwo)
    )
    var evidence = pairing.evidence
    if most > settings.someLeft {
      evidence.insert(least > settings.someLeft ? .partsDiffer : .partMissing)
    }
    // Parts that only one name has cost more where the rest is common: Ali Hassan is a part of many longer names.
    let missing = settings.missing(
      surprise: pairing.information / (settings.enoughInformation * logCount), isPerson: isPerson)
    let whole =
      pairing.weight + settings.partsDiffer * least + missing * (most - least)
    var value = pairing.sum / whole
    value -= settings.secondSlip * Double(Swift.max(0, pairing.slips - 1))
    if pairing.slips > 1, pairing.slips == pairing.nameWords { value -= settings.nothingExact }
    let isUncertain = pairing.slips > 0 || pairing.evidence.contains(.vowelsLeftOut)
    if isUncertain, most > settings.someLeft { value -= settings.slipBesideMissing }
    if pairing.nameWords == 1, most > settings.someLeft {
      let isEnough =
        !isPerson && pairing.information > settings.loneWord * logCount
        && most < 0.8 * pairing.weight
      value = Swift.min(value, isEnough ? settings.mostForLoneWord : settings.mostForOneWord)
      evidence.insert(.commonWords)
    }
    return NameScore(value: Swift.min(1, Swift.max(0, value)), evidence: evidence)
  }

  /// How alike two words are.
  func likeness(_ one: ScoredWord, _ two: ScoredWord, _ languages: Languages) -> WordLikeness {
    if one.form.key == two.form.key { return WordLikeness(value: 1, evidence: .sameWords) }
    if one.form.role == .filler || two.form.role == .filler { return filler(one, two) }
    if !languages.isEmpty, let syllable = syllableLikeness(one.form, two.form, languages) {
      return syllable
    }
    let short = one.form.letters.count < two.form.letters.count ? one : two
    let found = WordLikeness.of(
      one.form, two.form, areKnown: one.isKnown && two.isKnown, isShortKnown: short.isKnown)
    if found.value < 0.94, one.form.spelling != 0, one.form.spelling == two.form.spelling {
      // Another language's form is no sign of the same person where the other words differ too.
      return WordLikeness(value: 0.94, evidence: .spelling, isSlip: true)
    }
    if found.value < 0.9, reader.areNicknames(one.form, two.form) {
      return WordLikeness(value: 0.9, evidence: .nickname)
    }
    return found
  }

  /// Words that say nearly nothing are like themselves, and like a word that is one of them mistyped.
  private func filler(_ one: ScoredWord, _ two: ScoredWord) -> WordLikeness {
    let (filler, other) = one.form.role == .filler ? (one, two) : (two, one)
    guard other.form.role == .name, !other.isKnown, filler.form.letters.count > 3,
      other.form.letters.count > 2,
      LetterDistance.between(filler.form.letters, other.form.letters, atMost: 1) == 1
    else { return .none }
    return WordLikeness(value: 0.8, evidence: .letters)
  }

  /// Words of names made of syllables: two that are spellings of syllables agree or differ, whatever their letters.
  private func syllableLikeness(
    _ one: WordForm, _ two: WordForm, _ languages: Languages
  ) -> WordLikeness? {
    guard one.letters.count > 1, two.letters.count > 1 else { return nil }
    if reader.korean.overlap(one.korean, two.korean)
      || reader.korean.overlap(one.koreanFamily, two.koreanFamily)
    {
      return WordLikeness(value: 0.97, evidence: .koreanSyllables)
    }
    if reader.chinese.overlap(one.chinese, two.chinese) {
      return WordLikeness(value: 0.95, evidence: .chineseSyllables)
    }
    let (oneIs, twoIs) = (languages.have(one), languages.have(two))
    if oneIs, twoIs { return WordLikeness.none }
    // An edit inside one syllable that made it none is a slip.
    guard oneIs != twoIs, min(one.letters.count, two.letters.count) < 4,
      LetterDistance.between(one.letters, two.letters, atMost: 1) == 1
    else { return nil }
    return WordLikeness(value: 0.7, evidence: .letters, isSlip: true)
  }
}
