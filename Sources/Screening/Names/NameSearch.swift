// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// Finds the names of the list that a query can mean, and scores them.
///
/// A name is looked at when enough of its own words are in the query. What enough is depends on the listed name alone, so a word
/// more in a query can only find more.
final class NameSearch: Sendable {
  let index: NameIndex
  let reader: NameReader
  let scorer: NameScorer

  /// The share of a listed name's weight that a query must hold.
  private static let enough: Float = 0.4
  /// The least likeness of words that counts as holding one.
  private static let leastLikeness = 0.5

  init(index: NameIndex, reader: NameReader, scorer: NameScorer) {
    (self.index, self.reader, self.scorer) = (index, reader, scorer)
  }

  func scratch() -> SearchScratch {
    SearchScratch(names: index.names.count, words: index.forms.count)
  }

  /// The query's side of a comparison.
  func side(_ read: ReadName) -> NameScorer.Side {
    var side = NameScorer.Side()
    side.words = read.words.map { scored($0) }
    side.korean = read.korean[...]
    side.chinese = read.chinese[...]
    return side
  }

  /// A listed name's side.
  func side(of number: UInt32) -> NameScorer.Side {
    let name = index.names[Int(number)]
    var side = NameScorer.Side()
    side.words = index.nameWords[name.words.ints].map { index.scored($0) }
    side.korean = index.koreanNames[name.korean.ints]
    side.chinese = index.chineseNames[name.chinese.ints]
    return side
  }

  private func scored(_ form: WordForm) -> ScoredWord {
    let number = number(of: form)
    let count = number.map { index.counts[Int($0)] } ?? 0
    return ScoredWord(
      form: form, weight: index.weight(of: form, count: Double(count)),
      information: index.information(count: Double(count)),
      isKnown: index.isKnown(form, number: number))
  }

  private func number(of form: WordForm) -> UInt32? {
    for place in index.wordKeys.range(form.key) {
      let number = index.wordKeys[place]
      if index.forms[Int(number)].key == form.key, index.forms[Int(number)].role == form.role {
        return number
      }
    }
    return nil
  }

  /// The names of the list that are looked at, in order; `scratch` then says what of them the query holds, until it is cleared.
  ///
  /// - Complexity: O(names that share a word like one of the query's).
  func candidates(
    _ read: ReadName, _ side: NameScorer.Side, _ scratch: SearchScratch
  ) -> [UInt32] {
    for (place, word) in side.words.enumerated() {
      hold(word, 1 << UInt32(place), scratch)
      // What a longer query takes for a legal form or an article may be a name in a shorter one.
      if !word.isName { hold(asName(word), 1 << UInt32(place), scratch) }
    }
    holdMoved(side.words, scratch)
    holdJoined(read.words, scratch)
    holdSyllables(read, scratch)
    var found = scratch.names.filter { number in
      scratch.held[Int(number)] >= Self.enough * index.names[Int(number)].weight
    }
    found.sort()
    return found
  }

  private func asName(_ word: ScoredWord) -> ScoredWord {
    var name = word
    name.form = WordForm(letters: word.form.letters.array)
    return name
  }

  /// Holds the names of every word that is like `word`.
  private func hold(_ word: ScoredWord, _ place: UInt32, _ scratch: SearchScratch) {
    scratch.nextTurn()
    for key in WordKeys(word.form, use: .finding).keys { hold(word, key, place, scratch) }
    if word.form.nicknames != 0 {
      for key in reader.nicknameKeys(word.form) { hold(word, key, place, scratch) }
    }
  }

  private func hold(_ word: ScoredWord, _ key: UInt64, _ place: UInt32, _ scratch: SearchScratch) {
    for entry in index.wordKeys.range(key) {
      let number = index.wordKeys[entry]
      guard scratch.isFirst(number) else { continue }
      let likeness = scorer.likeness(word, index.scored(number), []).value
      guard likeness > 0 else { continue }
      scratch.note(number, like: Float(likeness), of: place)
      guard likeness >= Self.leastLikeness else { continue }
      holdNames(of: number, scratch)
    }
  }

  /// Articles and legal forms are in so many names that they find none.
  private func holdNames(of word: UInt32, _ scratch: SearchScratch) {
    guard index.forms[Int(word)].isPartOfName else { return }
    let weight = index.weights[Int(word)]
    let (from, end) = (index.postingStarts[Int(word)], index.postingStarts[Int(word) + 1])
    for place in from..<end { scratch.hold(index.postings[Int(place)], weight) }
  }

  /// Neighbours of the query that are two words of the list where the blank between them is moved by a letter.
  private func holdMoved(_ words: [ScoredWord], _ scratch: SearchScratch) {
    for place in words.indices.dropLast() {
      let (left, right) = (words[place].form, words[place + 1].form)
      guard !(isListed(left) && isListed(right)) else { continue }
      let places: UInt32 = 3 << UInt32(place)
      for (first, second) in MovedBlank.meant(left, right)
      where isListed(first) && isListed(second) {
        for form in [first, second] {
          for entry in index.wordKeys.range(form.key) {
            let number = index.wordKeys[entry]
            guard index.forms[Int(number)].key == form.key else { continue }
            scratch.note(number, like: 0.9, of: places)
            holdNames(of: number, scratch)
          }
        }
      }
    }
  }

  private func isListed(_ form: WordForm) -> Bool {
    index.wordKeys.range(form.key).contains {
      index.forms[Int(index.wordKeys[$0])].key == form.key
    }
  }

  /// Words that either side writes together.
  private func holdJoined(_ words: [WordForm], _ scratch: SearchScratch) {
    for form in JoinKeys.runs(words) {
      for key in [form.key, form.soundKey] {
        for place in index.wordKeys.range(key) {
          let number = index.wordKeys[place]
          let other = index.forms[Int(number)]
          guard other.key == form.key || other.soundKey == form.soundKey else { continue }
          holdWholeNames(of: number, scratch)
        }
        holdWhole(index.joinKeys, key, scratch)
      }
      if form.isVowelless { holdSkeleton(form, scratch) }
    }
    for form in words where form.letters.count >= 4 {
      for key in [form.key, form.soundKey] { holdWhole(index.joinKeys, key, scratch) }
    }
  }

  /// Names in which Latin letters write Arabic words as one.
  private func holdSkeleton(_ form: WordForm, _ scratch: SearchScratch) {
    guard form.skeleton.count > 2 else { return }
    for place in index.wordKeys.range(form.skeletonKey) {
      let number = index.wordKeys[place]
      guard index.forms[Int(number)].skeletonKey == form.skeletonKey else { continue }
      holdWholeNames(of: number, scratch)
    }
  }

  private func holdSyllables(_ read: ReadName, _ scratch: SearchScratch) {
    for reading in read.runs.korean {
      for key in SyllableKeys.keys(reading, reader.korean, .korean) {
        holdWhole(index.syllableKeys, key, scratch)
      }
    }
    for reading in read.runs.chinese {
      for key in SyllableKeys.keys(reading, reader.chinese, .chinese) {
        holdWhole(index.syllableKeys, key, scratch)
      }
    }
  }

  /// Holds names in which more than one word was found at once, so that they are looked at whatever else they have.
  private func holdWhole(_ table: KeyTable, _ key: UInt64, _ scratch: SearchScratch) {
    for place in table.range(key) { scratch.hold(table[place], Self.surely) }
  }

  private func holdWholeNames(of word: UInt32, _ scratch: SearchScratch) {
    let (from, end) = (index.postingStarts[Int(word)], index.postingStarts[Int(word) + 1])
    for place in from..<end { scratch.hold(index.postings[Int(place)], Self.surely) }
  }

  /// More than any name weighs.
  private static let surely: Float = 1000

  /// A name with the most that its score can be.
  struct Ranked {
    var name: UInt32
    var bound: Double
  }

  /// The names with what they can come to, the most promising first; a name that cannot be told beforehand comes first of all.
  func ranked(
    _ names: [UInt32], _ side: NameScorer.Side, _ scratch: SearchScratch
  ) -> [Ranked] {
    var ranked = names.map { number in
      if scratch.held[Int(number)] >= Self.surely { return Ranked(name: number, bound: 1) }
      let bound = ScoreBound(side, index.names[Int(number)], index, scratch)
      // A little more, for sums that are rounded otherwise.
      return Ranked(name: number, bound: min(1, bound.value(scorer.settings) + 1e-5))
    }
    ranked.sort { ($1.bound, $0.name) < ($0.bound, $1.name) }
    return ranked
  }

  /// The score of the query beside one listed name.
  func score(_ side: NameScorer.Side, _ number: UInt32) -> NameScore? {
    let name = index.names[Int(number)]
    let score = scorer.score(
      side, self.side(of: number), logCount: index.logCount, isPerson: name.isPerson)
    return name.isWeak ? whole(score) : score
  }

  /// A weak alias counts only whole.
  private func whole(_ score: NameScore) -> NameScore {
    var score = score
    score.evidence.insert(.weakAlias)
    let hasMore = !score.evidence.isDisjoint(with: [.partMissing, .partsDiffer])
    score.value = score.value < 0.96 || hasMore ? 0 : min(score.value, 0.9)
    return score
  }
}
