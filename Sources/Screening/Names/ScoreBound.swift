// SPDX-License-Identifier: Apache-2.0

import Matching

/// The most that the score of a name can be, from what is known of its words before they are compared one by one.
///
/// Far cheaper than the score; it is never below it, so leaving a name out by it changes no answer.
struct ScoreBound {
  private var sum: Float = 0
  private var weight: Float = 0
  private var left: Float = 0
  private var leftOfQuery: Float = 0
  /// How surprising it is that the words agree, and how many of them name something; both at most.
  private var information: Double = 0
  private var nameWords = 0
  private let isPerson: Bool
  private let logCount: Double

  init(
    _ side: NameScorer.Side, _ name: NameIndex.Name, _ index: NameIndex, _ scratch: SearchScratch
  ) {
    (isPerson, logCount) = (name.isPerson, index.logCount)
    var (matched, queryNames): (UInt32, UInt32) = (0, 0)
    let joined = Self.mostJoined(side.words, name, index)
    let heaviest = Float(side.words.reduce(0) { max($0, $1.weight) })
    let rarest = side.words.reduce(0) { max($0, $1.information) }
    for place in name.words.ints {
      let word = Int(index.nameWords[place])
      var (value, words) = (scratch.likeness[word], scratch.likeWords[word])
      if value < Self.mostUnfound {
        add(side.words, index.forms[word], joined, &value, &words)
      }
      matched |= words
      guard value > 0 else {
        left += index.weights[word]
        continue
      }
      let weight = value == 1 ? index.weights[word] : (index.weights[word] + heaviest) / 2
      self.weight += weight
      sum += weight * value
      guard index.forms[word].isPartOfName else { continue }
      let own = index.information(of: word)
      information += value == 1 ? own : max(own, rarest)
      nameWords += 1
    }
    for (place, word) in side.words.enumerated() {
      if matched >> UInt32(place) & 1 == 0 { leftOfQuery += joined > 0 ? 0 : Float(word.weight) }
      if word.isName { queryNames |= 1 << UInt32(place) }
    }
    nameWords = joined > 0 ? 2 : min(nameWords, (matched & queryNames).nonzeroBitCount)
  }

  func value(_ settings: ScoreSettings) -> Double {
    guard weight > 0 else { return 0 }
    let (least, most) = (Double(min(left, leftOfQuery)), Double(max(left, leftOfQuery)))
    let missing = settings.missing(
      surprise: information / (settings.enoughInformation * logCount), isPerson: isPerson)
    let value =
      Double(sum) / (Double(weight) + settings.partsDiffer * least + missing * (most - least))
    guard nameWords < 2, most > settings.someLeft else { return value }
    return min(value, isPerson ? settings.mostForOneWord : settings.mostForLoneWord)
  }

  /// The most that two words can be alike which the index does not bring together.
  private static let mostUnfound: Float = 0.97

  /// Raises `value` to what some word of the query may be like `word` all the same, and notes those words, one bit each.
  private func add(
    _ query: [ScoredWord], _ word: WordForm, _ joined: Float, _ value: inout Float,
    _ words: inout UInt32
  ) {
    value = max(value, joined)
    for (place, other) in query.enumerated() {
      let most = Self.most(other.form, word)
      guard most > 0 else { continue }
      value = max(value, most)
      words |= 1 << UInt32(place)
    }
  }

  /// The most that two words can be alike.
  @inline(__always)
  private static func most(_ one: WordForm, _ two: WordForm) -> Float {
    if one.key == two.key { return 1 }
    if one.korean != 0 && two.korean != 0 || one.koreanFamily != 0 && two.koreanFamily != 0
      || one.chinese != 0 && two.chinese != 0
    {
      return 0.97
    }
    if one.isVowelless || two.isVowelless { return 0.93 }
    if one.role == .filler || two.role == .filler { return 0.8 }
    let (short, long) =
      one.letters.count < two.letters.count
      ? (one.letters.count, two.letters.count) : (two.letters.count, one.letters.count)
    if short == 1 { return one.letters.first == two.letters.first ? 0.8 : 0 }
    // Words of four to six letters are found by any one slip; of others two or three may differ.
    if short < 4 || short > 6, long - short <= 3, (one.mask ^ two.mask).nonzeroBitCount <= 6 {
      return 0.74
    }
    return one.letters.first == two.letters.first && short > 3 && short * 2 >= long ? 0.72 : 0
  }

  /// The most that a run of words can be like one that is written together, with a slip or from Arabic letters; 0 where no word of one
  /// name begins or ends one of the other.
  private static func mostJoined(
    _ words: [ScoredWord], _ name: NameIndex.Name, _ index: NameIndex
  ) -> Float {
    if words.contains(where: { $0.form.abjad.count > 0 }) { return 0.92 }
    // A word of a letter or two may be what makes the other long enough.
    let isShort =
      words.contains { $0.form.letters.count < 3 }
      || name.words.ints.contains { index.forms[Int(index.nameWords[$0])].letters.count < 3 }
    for place in name.words.ints {
      let word = Int(index.nameWords[place])
      let count = index.forms[word].letters.count
      for other in words where isShort || abs(other.form.letters.count - count) > 1 {
        guard max(count, other.form.letters.count) > 5 else { continue }
        let (one, two) = (index.forms[word].mask, other.form.mask)
        guard one & ~two == 0 || two & ~one == 0 else { continue }
        if isEnd(index.forms[word].letters, other.form.letters) { return 0.84 }
      }
    }
    return 0
  }

  private static func isEnd(_ one: Letters, _ two: Letters) -> Bool {
    let (short, long) = one.count < two.count ? (one, two) : (two, one)
    guard short.count > 2 else { return false }
    if short[0] == long[0], short[1] == long[1] { return short.isPrefix(of: long) }
    let gap = long.count - short.count
    for index in 0..<short.count where short[index] != long[gap + index] { return false }
    return true
  }
}
