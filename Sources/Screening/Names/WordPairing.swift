// SPDX-License-Identifier: Apache-2.0

import Matching

/// The words of two names set side by side, each with the one that fits it best.
struct WordPairing {
  /// The sum of weight times likeness over all pairs.
  private(set) var sum = 0.0
  /// The sum of the weights of the pairs.
  private(set) var weight = 0.0
  /// What is left of each name, by weight.
  private(set) var leftOne = 0.0
  private(set) var leftTwo = 0.0
  private(set) var evidence: Evidence = []
  private(set) var slips = 0
  /// How many pairs are of words that name something.
  private(set) var nameWords = 0
  /// How surprising it is that these words agree.
  private(set) var information = 0.0
  /// Whether a syllable of a name made of syllables has no pair, which makes it another name.
  private(set) var leavesSyllable = false
  /// Whether each word has its pair.
  var isWhole: Bool { leftOne == 0 && leftTwo == 0 }
  /// Whether both have the same words, in any order.
  var isSame: Bool { isWhole && evidence.isSubset(of: [.sameWords, .otherOrder]) }

  /// Words that may be set side by side: one of each, or several written otherwise.
  private struct Pair {
    var likeness: WordLikeness
    var weight: Double
    /// One bit for each word.
    var one: UInt64
    var two: UInt64
    /// The same for the same words, whichever name comes first.
    var tie: UInt64

    init(_ likeness: WordLikeness, weight: Double, one: UInt64, two: UInt64, tie: UInt64) {
      (self.likeness, self.weight, self.one, self.two, self.tie) = (likeness, weight, one, two, tie)
    }

    /// The words of a run beside others; `isSwapped` where the run is of the second name.
    init(
      _ likeness: WordLikeness, weight: Double, run: UInt64, others: UInt64, isSwapped: Bool,
      tie: UInt64
    ) {
      self.init(
        likeness, weight: weight, one: isSwapped ? others : run, two: isSwapped ? run : others,
        tie: tie)
    }
  }

  /// What is known of the two names as wholes.
  struct Kind {
    /// Whether they may be persons', who have initials.
    var isPerson: Bool
    /// Whether one of them can be read as syllables.
    var isRead: Bool
    /// The languages by whose syllables words differ.
    var languages = Languages.all
  }

  init(_ one: [ScoredWord], _ two: [ScoredWord], scorer: NameScorer, _ kind: Kind) {
    let isSyllabic =
      kind.isPerson
      && (kind.isRead && one.count == two.count
        || Self.canBeSyllables(one) && Self.canBeSyllables(two))
    var pairs = Self.singles(one, two, scorer, isSyllabic: isSyllabic, kind)
    Self.addJoined(one, two, kind, isSwapped: false, &pairs)
    Self.addJoined(two, one, kind, isSwapped: true, &pairs)
    Self.addMoved(one, two, isSwapped: false, &pairs)
    Self.addMoved(two, one, isSwapped: true, &pairs)
    pairs.sort {
      ($1.likeness.value, $1.weight, $1.tie) < ($0.likeness.value, $0.weight, $0.tie)
    }
    take(pairs, one, two, isSyllabic: isSyllabic)
  }

  private static func singles(
    _ one: [ScoredWord], _ two: [ScoredWord], _ scorer: NameScorer, isSyllabic: Bool, _ kind: Kind
  ) -> [Pair] {
    var pairs: [Pair] = []
    for left in one.indices {
      for right in two.indices {
        let likeness =
          kind.isPerson
          ? scorer.likeness(one[left], two[right], isSyllabic ? kind.languages : [])
          : WordLikeness.ofOthers(
            one[left].form, two[right].form, areKnown: one[left].isKnown && two[right].isKnown)
        guard likeness.value > 0 else { continue }
        let isInitial = likeness.evidence.contains(.initial)
        let weight = weight(one[left], two[right]) * (isInitial ? 0.5 : 1)
        pairs.append(
          Pair(
            likeness, weight: weight, one: mask(left), two: mask(right),
            tie: one[left].form.key &+ two[right].form.key))
      }
    }
    return pairs
  }

  /// A legal form beside a word that is like it, as one mistyped, weighs no more than the form.
  private static func weight(_ one: ScoredWord, _ two: ScoredWord) -> Double {
    one.isName == two.isName ? (one.weight + two.weight) / 2 : min(one.weight, two.weight)
  }

  /// Whether all words but one at most are syllables, so that the name may be Korean or Chinese.
  private static func canBeSyllables(_ words: [ScoredWord]) -> Bool {
    guard (2...4).contains(words.count) else { return false }
    let korean = words.count { $0.form.korean != 0 || $0.form.koreanFamily != 0 }
    let chinese = words.count { $0.form.chinese != 0 }
    return max(korean, chinese) >= words.count - 1
      && words.contains { $0.form.koreanFamily != 0 || $0.form.chinese != 0 }
  }

  /// Runs of two or three words of one name that the other writes as one.
  private static func addJoined(
    _ runs: [ScoredWord], _ words: [ScoredWord], _ kind: Kind, isSwapped: Bool,
    _ pairs: inout [Pair]
  ) {
    guard runs.count > 1 else { return }
    addAbjad(runs, words, isSwapped: isSwapped, &pairs)
    for (place, word) in words.enumerated() where word.form.letters.count >= 4 {
      let wanted = word.form.letters.count
      for start in runs.indices.dropLast() {
        var (count, end) = (runs[start].form.letters.count, start + 1)
        while end < runs.count, count < wanted {
          count += runs[end].form.letters.count
          end += 1
          guard abs(count - wanted) <= 1 else { continue }
          let letters = JoinKeys.letters(runs[start..<end])
          guard let likeness = joinedLikeness(letters, word.form),
            kind.isPerson || !likeness.evidence.contains(.spelling)
          else { continue }
          let weight = runs[start..<end].reduce(0) { $0 + $1.weight }
          pairs.append(
            Pair(
              likeness, weight: (weight + word.weight) / 2, run: mask(start..<end),
              others: mask(place), isSwapped: isSwapped, tie: letters.hash() &+ word.form.key))
        }
      }
    }
  }

  /// Runs of two or three Arabic words that Latin letters write as one: رحمت الله and Rahmatullah, نصیر الدین and Nasiruddin.
  private static func addAbjad(
    _ runs: [ScoredWord], _ words: [ScoredWord], isSwapped: Bool, _ pairs: inout [Pair]
  ) {
    for (place, word) in words.enumerated()
    where word.form.abjad.count == 0 && word.form.letters.count >= 5 {
      for start in runs.indices.dropLast() where runs[start].form.abjad.count > 0 {
        var codes = runs[start].form.abjad
        for end in (start + 1)..<min(runs.count, start + 3) {
          let next = runs[end].form.abjad
          guard next.count > 0 else { break }
          codes.append(next)
          guard AbjadLikeness.agree(word.form.letters, codes) else { continue }
          let weight = runs[start...end].reduce(0) { $0 + $1.weight }
          pairs.append(
            Pair(
              WordLikeness(value: 0.92, evidence: [.joined, .vowelsLeftOut]),
              weight: (weight + word.weight) / 2, run: mask(start..<(end + 1)), others: mask(place),
              isSwapped: isSwapped, tie: codes.hash() &+ word.form.key))
        }
      }
    }
  }

  /// Two neighbours of one name whose blank stands a letter away from where the other has it.
  private static func addMoved(
    _ runs: [ScoredWord], _ words: [ScoredWord], isSwapped: Bool, _ pairs: inout [Pair]
  ) {
    guard runs.count > 1, words.count > 1 else { return }
    for start in runs.indices.dropLast() {
      let pair = (runs[start].form.letters, runs[start + 1].form.letters)
      for first in words.indices {
        // Where one word is the other's beginning or end, a second look is worth it.
        guard abs(words[first].form.letters.count - pair.0.count) == 1,
          words[first].form.letters.first == pair.0.first
        else { continue }
        for second in words.indices
        where second != first
          && MovedBlank.joins(pair, words[first].form.letters, words[second].form.letters)
        {
          let one = runs[start].weight + runs[start + 1].weight
          let two = words[first].weight + words[second].weight
          let likeness = WordLikeness(value: 0.9, evidence: .blankMoved, isSlip: true)
          pairs.append(
            Pair(
              likeness, weight: (one + two) / 2, run: mask(start..<(start + 2)),
              others: mask(first) | mask(second), isSwapped: isSwapped,
              tie: words[first].form.key &+ words[second].form.key &+ runs[start].form.key
                &+ runs[start + 1].form.key))
        }
      }
    }
  }

  private static func joinedLikeness(_ letters: Letters, _ word: WordForm) -> WordLikeness? {
    if letters == word.letters { return WordLikeness(value: 0.98, evidence: .joined) }
    if word.isVowelless {
      guard AbjadLikeness.agree(letters, word.abjad) else { return nil }
      return WordLikeness(value: 0.92, evidence: [.joined, .vowelsLeftOut])
    }
    guard letters.count >= 5,
      letters.first == word.letters.first || letters.last == word.letters.last
    else { return nil }
    let sounds = SoundForm.of(letters)
    if sounds == word.sounds, LetterDistance.between(letters, word.letters, atMost: 2) <= 2 {
      return WordLikeness(value: 0.95, evidence: [.joined, .spelling])
    }
    guard letters.count >= 6, LetterDistance.between(letters, word.letters, atMost: 1) == 1 else {
      return nil
    }
    return WordLikeness(value: 0.84, evidence: [.joined, .letters], isSlip: true)
  }

  private mutating func take(
    _ pairs: [Pair], _ one: [ScoredWord], _ two: [ScoredWord], isSyllabic: Bool
  ) {
    var (usedOne, usedTwo): (UInt64, UInt64) = (0, 0)
    var order: [(Int, Int)] = []
    for pair in pairs {
      guard usedOne & pair.one == 0, usedTwo & pair.two == 0 else { continue }
      (usedOne, usedTwo) = (usedOne | pair.one, usedTwo | pair.two)
      sum += pair.weight * pair.likeness.value
      weight += pair.weight
      evidence.formUnion(pair.likeness.evidence)
      if pair.likeness.isUncertain { slips += 1 }
      order.append((pair.one.trailingZeroBitCount, pair.two.trailingZeroBitCount))
      count(pair, one, two)
    }
    for index in one.indices where usedOne >> UInt64(index) & 1 == 0 {
      leftOne += one[index].weight
      if isSyllabic, one[index].isSyllable { leavesSyllable = true }
    }
    for index in two.indices where usedTwo >> UInt64(index) & 1 == 0 {
      leftTwo += two[index].weight
      if isSyllabic, two[index].isSyllable { leavesSyllable = true }
    }
    order.sort { $0.0 < $1.0 }
    if zip(order, order.dropFirst()).contains(where: { $0.1 > $1.1 }) {
      evidence.insert(.otherOrder)
    }
  }

  private mutating func count(_ pair: Pair, _ one: [ScoredWord], _ two: [ScoredWord]) {
    let (left, right) = (one[pair.one.trailingZeroBitCount], two[pair.two.trailingZeroBitCount])
    guard left.isName, right.isName, !pair.likeness.evidence.contains(.initial) else { return }
    nameWords += max(pair.one.nonzeroBitCount, pair.two.nonzeroBitCount)
    let isOneEach = pair.one.nonzeroBitCount == 1 && pair.two.nonzeroBitCount == 1
    let surprise =
      isOneEach
      ? (left.information + right.information) / 2
      : min(Self.information(of: pair.one, one), Self.information(of: pair.two, two))
    information += pair.likeness.value * surprise
  }

  private static func information(of mask: UInt64, _ words: [ScoredWord]) -> Double {
    words.indices.reduce(0) { $0 + (mask >> UInt64($1) & 1 == 1 ? words[$1].information : 0) }
  }

  private static func mask(_ place: Int) -> UInt64 { 1 << UInt64(place) }

  private static func mask(_ range: Range<Int>) -> UInt64 {
    ((1 << UInt64(range.count)) - 1) << UInt64(range.lowerBound)
  }
}
