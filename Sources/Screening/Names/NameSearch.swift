// SPDX-License-Identifier: Apache-2.0

import Domain
import Matching

/// Finds the names of the list that a query can mean, and scores them.
///
/// A name is looked at when enough of its own words are in the query. What enough is depends on the listed name alone, so a word
/// more in a query can only find more.
struct NameSearch: Sendable {
  let index: NameIndex
  let reader: NameReader
  let scorer: NameScorer

  /// The share of a listed name's weight that a query must hold.
  private static let enough: Float = 0.4
  /// The least likeness of words that counts as holding one.
  private static let leastLikeness = 0.5

  /// What one thread needs while it searches, so that nothing is made anew for each name.
  final class Scratch {
    fileprivate var held: [Float]
    fileprivate var touched: [UInt32] = []

    init(names: Int) { held = [Float](repeating: 0, count: names) }
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
    let count = number(of: form).map { index.counts[Int($0)] } ?? 0
    return ScoredWord(
      form: form, weight: index.weight(of: form, count: Double(count)),
      information: index.information(count: Double(count)), isKnown: count >= NameIndex.knownFrom)
  }

  private func number(of form: WordForm) -> UInt32? {
    for place in index.wordKeys.range(form.key) {
      let number = index.wordKeys[place]
      let other = index.forms[Int(number)]
      if other.key == form.key, other.role == form.role { return number }
    }
    return nil
  }

  /// The names of the list that are looked at, in order.
  ///
  /// - Complexity: O(names that share a word like one of the query's).
  func candidates(_ read: ReadName, _ side: NameScorer.Side, _ scratch: Scratch) -> [UInt32] {
    let named = side.words.filter(\.isName)
    for word in named.isEmpty ? side.words : named { hold(word, scratch) }
    holdJoined(read.words, scratch)
    holdSyllables(read, scratch)
    var found = scratch.touched.filter { number in
      scratch.held[Int(number)] >= Self.enough * index.names[Int(number)].weight
    }
    for number in scratch.touched { scratch.held[Int(number)] = 0 }
    scratch.touched.removeAll(keepingCapacity: true)
    found.sort()
    return found
  }

  /// Holds the names of every word that is like `word`.
  private func hold(_ word: ScoredWord, _ scratch: Scratch) {
    var seen: [UInt32] = []
    var keys = WordKeys(word.form).keys
    keys += reader.nicknameKeys(word.form)
    for key in keys {
      for place in index.wordKeys.range(key) {
        let number = index.wordKeys[place]
        if seen.contains(number) { continue }
        seen.append(number)
        let likeness = scorer.likeness(word, index.scored(number), isSyllabic: false)
        if likeness.value >= Self.leastLikeness { holdNames(of: number, scratch) }
      }
    }
  }

  private func holdNames(of word: UInt32, _ scratch: Scratch) {
    let weight = index.weights[Int(word)]
    let (from, end) = (index.postingStarts[Int(word)], index.postingStarts[Int(word) + 1])
    for place in from..<end { hold(index.postings[Int(place)], weight, scratch) }
  }

  @inline(__always)
  private func hold(_ name: UInt32, _ weight: Float, _ scratch: Scratch) {
    if scratch.held[Int(name)] == 0 { scratch.touched.append(name) }
    scratch.held[Int(name)] += weight
  }

  /// Words that either side writes together.
  private func holdJoined(_ words: [WordForm], _ scratch: Scratch) {
    for form in JoinKeys.joined(words) {
      for key in [form.key, form.soundKey] {
        for place in index.wordKeys.range(key) {
          let number = index.wordKeys[place]
          let other = index.forms[Int(number)]
          if other.key == form.key || other.soundKey == form.soundKey {
            holdNames(of: number, scratch)
          }
        }
      }
    }
    for form in words where form.letters.count >= 4 {
      for key in [form.key, form.soundKey] { holdWhole(index.joinKeys, key, scratch) }
    }
  }

  private func holdSyllables(_ read: ReadName, _ scratch: Scratch) {
    for reading in read.korean {
      for key in SyllableKeys.keys(reading, reader.korean, .korean) {
        holdWhole(index.syllableKeys, key, scratch)
      }
    }
    for reading in read.chinese {
      for key in SyllableKeys.keys(reading, reader.chinese, .chinese) {
        holdWhole(index.syllableKeys, key, scratch)
      }
    }
  }

  /// Holds names in which more than one word was found at once.
  private func holdWhole(_ table: KeyTable, _ key: UInt64, _ scratch: Scratch) {
    for place in table.range(key) {
      let name = table[place]
      hold(name, index.names[Int(name)].weight, scratch)
    }
  }

  /// The score of the query beside one listed name.
  func score(_ side: NameScorer.Side, _ number: UInt32) -> NameScore {
    let name = index.names[Int(number)]
    var score = scorer.score(
      side, self.side(of: number), logCount: index.logCount, isPerson: name.isPerson)
    guard name.isWeak else { return score }
    score.evidence.insert(.weakAlias)
    // A weak alias counts only whole.
    if score.value < 0.96 || !score.evidence.isDisjoint(with: [.partMissing, .partsDiffer]) {
      score.value = 0
    }
    score.value = min(score.value, 0.9)
    return score
  }
}
