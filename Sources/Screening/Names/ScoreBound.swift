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

  init(
    _ side: NameScorer.Side, _ name: NameIndex.Name, _ index: NameIndex, _ scratch: SearchScratch
  ) {
    var matched: UInt32 = 0
    for place in name.words.ints {
      let word = Int(index.nameWords[place])
      var (value, words) = (scratch.likeness[word], scratch.likeWords[word])
      if value < Self.mostUnfound {
        let possible = Self.possible(side.words, index.forms[word])
        if possible != 0 { (value, words) = (Self.mostUnfound, words | possible) }
      }
      matched |= words
      guard value > 0 else {
        left += index.weights[word]
        continue
      }
      let weight = (index.weights[word] + 1) / 2
      self.weight += weight
      sum += weight * value
    }
    for (place, word) in side.words.enumerated() where matched >> UInt32(place) & 1 == 0 {
      leftOfQuery += Float(word.weight)
    }
  }

  func value(_ settings: ScoreSettings) -> Double {
    guard weight > 0 else { return 0 }
    let (least, most) = (Double(min(left, leftOfQuery)), Double(max(left, leftOfQuery)))
    return Double(sum)
      / (Double(weight) + settings.partsDiffer * least + settings.partMissing * (most - least))
  }

  /// The most that two words can be alike which the index does not bring together: syllables, initials, runs written together.
  private static let mostUnfound: Float = 0.97

  /// The words of the query that may be like `word` all the same, one bit each.
  private static func possible(_ words: [ScoredWord], _ word: WordForm) -> UInt32 {
    var result: UInt32 = 0
    for (place, other) in words.enumerated() where canBeLike(other.form, word) {
      result |= 1 << UInt32(place)
    }
    return result
  }

  @inline(__always)
  private static func canBeLike(_ one: WordForm, _ two: WordForm) -> Bool {
    if one.key == two.key { return true }
    if one.letters.count == 1 || two.letters.count == 1 {
      return one.letters.first == two.letters.first
    }
    if one.korean != 0 && two.korean != 0 || one.koreanFamily != 0 && two.koreanFamily != 0
      || one.chinese != 0 && two.chinese != 0
    {
      return true
    }
    if one.isVowelless || two.isVowelless { return true }
    // As many letters as may be changed can be in one of them alone; a run of words holds the letters of its parts.
    let (short, long) = one.letters.count < two.letters.count ? (one, two) : (two, one)
    let foreign = (short.mask & ~long.mask).nonzeroBitCount
    return foreign <= (short.letters.count < 7 ? 1 : short.letters.count < 12 ? 2 : 3)
  }
}
