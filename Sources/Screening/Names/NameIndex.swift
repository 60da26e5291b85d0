// SPDX-License-Identifier: Apache-2.0

import Domain
import Foundation
import Matching

/// All names of a list, cut into words that are kept once, with what finds the names that a query can mean.
struct NameIndex: Sendable {
  /// One name of the list.
  struct Name: Sendable {
    var entity: UInt32
    /// Which of the entity's names.
    var place: UInt16
    var isWeak: Bool
    /// Whether it names a person, of whom one word alone says too little.
    var isPerson: Bool
    var words: Range<UInt32>
    var korean: Range<UInt32>
    var chinese: Range<UInt32>
    /// The sum of the weights of its words.
    var weight: Float
  }

  var names: [Name] = []
  /// The distinct words.
  var forms: [WordForm] = []
  /// In how many names each word is.
  var counts: [UInt32] = []
  /// The words of all names, one name after another.
  var nameWords: [UInt32] = []
  var koreanNames: [SyllableName] = []
  var chineseNames: [SyllableName] = []
  private(set) var weights: [Float] = []
  /// For each word where its names start in `postings`.
  private(set) var postingStarts: [UInt32] = []
  private(set) var postings: [UInt32] = []
  /// Words by their letters, by their letters without one, by sounds and by skeletons.
  private(set) var wordKeys = KeyTable(KeyTable.Builder())
  /// Names by neighbouring words written as one.
  private(set) var joinKeys = KeyTable(KeyTable.Builder())
  /// Names by family and syllable.
  private(set) var syllableKeys = KeyTable(KeyTable.Builder())
  /// The logarithm of how many names there are.
  private(set) var logCount = 1.0

  /// Makes what finds names, once all of them are in.
  mutating func finish(_ reader: NameReader) {
    logCount = log(Double(max(2, names.count)))
    weights = forms.indices.map { Float(weight(of: forms[$0], count: Double(counts[$0]))) }
    for index in names.indices {
      names[index].weight = names[index].words.reduce(0) { $0 + weights[Int(nameWords[Int($1)])] }
    }
    fillPostings()
    wordKeys = KeyTable(wordKeyBuilder())
    joinKeys = KeyTable(joinKeyBuilder())
    syllableKeys = KeyTable(syllableKeyBuilder(reader))
  }

  /// What a word weighs: rare ones most, words that say nothing least.
  func weight(of form: WordForm, count: Double) -> Double {
    switch form.role {
    case .legal: 0.12
    case .filler: 0.2
    case .name, .number: 0.35 + 0.65 * information(count: count) / logCount
    }
  }

  /// How surprising a word is that so many names have.
  func information(count: Double) -> Double {
    max(0, logCount - log(max(1, count)))
  }

  /// A word of the list with its weight.
  @inline(__always)
  func scored(_ word: UInt32) -> ScoredWord {
    let (form, count) = (forms[Int(word)], counts[Int(word)])
    return ScoredWord(
      form: form, weight: Double(weights[Int(word)]),
      information: information(count: Double(count)),
      isKnown: count >= Self.knownFrom)
  }

  static let knownFrom: UInt32 = 3

  private mutating func fillPostings() {
    postingStarts = [UInt32](repeating: 0, count: forms.count + 1)
    for word in nameWords { postingStarts[Int(word) + 1] += 1 }
    for index in 1..<postingStarts.count { postingStarts[index] += postingStarts[index - 1] }
    postings = [UInt32](repeating: 0, count: nameWords.count)
    var places = postingStarts
    for (number, name) in names.enumerated() {
      for word in name.words {
        let id = Int(nameWords[Int(word)])
        postings[Int(places[id])] = UInt32(number)
        places[id] += 1
      }
    }
  }

  private func wordKeyBuilder() -> KeyTable.Builder {
    var builder = KeyTable.Builder()
    for (number, form) in forms.enumerated() {
      for key in WordKeys(form).keys { builder.add(key, UInt32(number)) }
    }
    return builder
  }

  private func joinKeyBuilder() -> KeyTable.Builder {
    var builder = KeyTable.Builder()
    for (number, name) in names.enumerated() {
      let forms = name.words.map { self.forms[Int(nameWords[Int($0)])] }
      for key in JoinKeys.keys(forms) { builder.add(key, UInt32(number)) }
    }
    return builder
  }

  private func syllableKeyBuilder(_ reader: NameReader) -> KeyTable.Builder {
    var builder = KeyTable.Builder()
    for (number, name) in names.enumerated() {
      for reading in koreanNames[name.korean.ints] {
        for key in SyllableKeys.keys(reading, reader.korean, .korean) {
          builder.add(key, UInt32(number))
        }
      }
      for reading in chineseNames[name.chinese.ints] {
        for key in SyllableKeys.keys(reading, reader.chinese, .chinese) {
          builder.add(key, UInt32(number))
        }
      }
    }
    return builder
  }
}

extension Range<UInt32> {
  var ints: Range<Int> { Int(lowerBound)..<Int(upperBound) }
}
