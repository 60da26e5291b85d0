// SPDX-License-Identifier: Apache-2.0

import Domain
import Foundation
import Matching

/// All names of a list, cut into words that are kept once, with what finds the names that a query can mean.
final class NameIndex: Sendable {
  /// One name of the list.
  struct Name: Sendable {
    var entity: UInt32
    /// Which of the entity's names.
    var place: UInt16
    var isWeak: Bool
    /// Whether it may name a person, of whom one word alone says too little.
    var isPerson: Bool
    var words: Range<UInt32>
    var korean: Range<UInt32>
    var chinese: Range<UInt32>
    /// The sum of the weights of its words, but for articles and legal forms.
    var weight: Float
  }

  /// All names, each word once, before what finds them is made.
  struct Parts: Sendable {
    var names: [Name] = []
    /// The distinct words.
    var forms: [WordForm] = []
    /// In how many names each word is.
    var counts: [UInt32] = []
    /// The same among names that may be persons'.
    var personCounts: [UInt32] = []
    /// The words of all names, one name after another.
    var nameWords: [UInt32] = []
    var koreanNames: [SyllableName] = []
    var chineseNames: [SyllableName] = []
  }

  let names: [Name]
  let forms: [WordForm]
  let counts: [UInt32]
  /// The distinct words with what they weigh.
  private let words: [ScoredWord]
  let nameWords: [UInt32]
  let koreanNames: [SyllableName]
  let chineseNames: [SyllableName]
  let weights: [Float]
  /// For each word where its names start in `postings`.
  let postingStarts: [UInt32]
  let postings: [UInt32]
  /// Words by their letters, by their letters without one, by sounds and by skeletons.
  let wordKeys: KeyTable
  /// Names by neighbouring words written as one.
  let joinKeys: KeyTable
  /// Names by family and syllable.
  let syllableKeys: KeyTable
  /// The logarithm of how many names there are.
  let logCount: Double

  init(_ parts: consuming Parts, _ reader: NameReader) {
    let logCount = log(Double(max(2, parts.names.count)))
    let weights = parts.forms.indices.map {
      Float(Self.weight(of: parts.forms[$0], count: Double(parts.counts[$0]), logCount))
    }
    for index in parts.names.indices {
      let words = parts.names[index].words
      parts.names[index].weight = words.reduce(0) { sum, place in
        let word = Int(parts.nameWords[Int(place)])
        return sum + (parts.forms[word].isPartOfName ? weights[word] : 0)
      }
    }
    (self.logCount, self.weights) = (logCount, weights)
    (postingStarts, postings) = Self.postings(parts)
    wordKeys = KeyTable(Self.wordKeys(parts))
    joinKeys = KeyTable(Self.joinKeys(parts))
    syllableKeys = KeyTable(Self.syllableKeys(parts, reader))
    (names, forms, counts) = (parts.names, parts.forms, parts.counts)
    words = parts.forms.indices.map { word in
      let form = parts.forms[word]
      return ScoredWord(
        form: form, weight: Double(weights[word]),
        information: form.isPartOfName
          ? max(0, logCount - log(max(1, Double(parts.counts[word])))) : 0,
        isKnown: Self.isKnown(form, parts.personCounts[word]))
    }
    nameWords = parts.nameWords
    (koreanNames, chineseNames) = (parts.koreanNames, parts.chineseNames)
  }

  /// What a word weighs that so many names have: rare ones most, words that say nothing least.
  func weight(of form: WordForm, count: Double) -> Double {
    Self.weight(of: form, count: count, logCount)
  }

  private static func weight(of form: WordForm, count: Double, _ logCount: Double) -> Double {
    switch form.role {
    case .legal: 0.12
    case .filler: 0.2
    case .name, .number:
      (0.35 + 0.65 * max(0, logCount - log(max(1, count))) / logCount) * share(form.letters.count)
    }
  }

  /// Words of two or three letters say less, for there are few of them.
  private static func share(_ length: Int) -> Double { length < 3 ? 0.7 : length < 4 ? 0.9 : 1 }

  /// How surprising a word is that so many names have.
  func information(count: Double) -> Double { max(0, logCount - log(max(1, count))) }

  /// How surprising a word of the list is.
  @inline(__always)
  func information(of word: Int) -> Double { words[word].information }

  /// A word of the list with its weight.
  @inline(__always)
  func scored(_ word: UInt32) -> ScoredWord { words[Int(word)] }

  /// Whether a word is a name of its own, known from the list or from elsewhere.
  func isKnown(_ form: WordForm, number: UInt32?) -> Bool {
    number.map { words[Int($0)].isKnown } ?? Self.isKnown(form, 0)
  }

  private static func isKnown(_ form: WordForm, _ persons: UInt32) -> Bool {
    persons >= knownFrom || form.nicknames != 0 || form.isCommon
  }

  private static let knownFrom: UInt32 = 3

  private static func postings(_ parts: Parts) -> ([UInt32], [UInt32]) {
    var starts = [UInt32](repeating: 0, count: parts.forms.count + 1)
    for word in parts.nameWords { starts[Int(word) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
    var postings = [UInt32](repeating: 0, count: parts.nameWords.count)
    var places = starts
    for (number, name) in parts.names.enumerated() {
      for word in name.words {
        let id = Int(parts.nameWords[Int(word)])
        postings[Int(places[id])] = UInt32(number)
        places[id] += 1
      }
    }
    return (starts, postings)
  }

  private static func wordKeys(_ parts: Parts) -> KeyTable.Builder {
    var builder = KeyTable.Builder()
    for (number, form) in parts.forms.enumerated() {
      for key in WordKeys(form, use: .filing).keys { builder.add(key, UInt32(number)) }
    }
    return builder
  }

  private static func joinKeys(_ parts: Parts) -> KeyTable.Builder {
    var builder = KeyTable.Builder()
    for (number, name) in parts.names.enumerated() {
      let forms = name.words.map { parts.forms[Int(parts.nameWords[Int($0)])] }
      for key in JoinKeys.keys(forms) { builder.add(key, UInt32(number)) }
    }
    return builder
  }

  private static func syllableKeys(_ parts: Parts, _ reader: NameReader) -> KeyTable.Builder {
    var builder = KeyTable.Builder()
    for (number, name) in parts.names.enumerated() {
      for reading in parts.koreanNames[name.korean.ints] {
        for key in SyllableKeys.keys(reading, reader.korean, .korean) {
          builder.add(key, UInt32(number))
        }
      }
      for reading in parts.chineseNames[name.chinese.ints] {
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
