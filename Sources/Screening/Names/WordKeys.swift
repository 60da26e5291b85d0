// SPDX-License-Identifier: Apache-2.0

import Matching

/// The keys under which a word is found by words that are like it: its letters, its letters without one, its sounds, its consonants, its name.
struct WordKeys {
  private(set) var keys: [UInt64] = []

  /// - Complexity: O(length × length).
  init(_ form: WordForm, use: Use) {
    keys.append(form.key)
    if form.spelling != 0 {
      keys.append(TextHash.mixed(Self.spellingStart &+ UInt64(form.spelling)))
    }
    guard form.role == .name, form.letters.count > 1 else { return }
    keys.append(form.soundKey)
    addSkeleton(form, use)
    guard form.letters.count >= 3, !form.isVowelless else { return }
    // A letter left out on one side only gives the whole word there.
    keys.append(form.letters.hash(Self.start))
    guard form.letters.count >= 4 else { return }
    for index in 0..<form.letters.count {
      keys.append(form.letters.hash(without: index, Self.start))
    }
  }

  enum Use { case filing, finding }

  /// Words without vowels are found by all words, others by their consonants only where these are three or more.
  private mutating func addSkeleton(_ form: WordForm, _ use: Use) {
    guard form.skeleton.count > 1 else { return }
    let bare = form.skeleton.hash(Self.bareStart)
    let isLong = form.skeleton.count > 2
    switch use {
    case .filing: keys += form.isVowelless ? [form.skeletonKey, bare] : [form.skeletonKey]
    case .finding: keys += isLong || form.isVowelless ? [form.skeletonKey, bare] : [bare]
    }
  }

  private static let spellingStart = TextHash.add(6, to: TextHash.start)
  private static let bareStart = TextHash.add(4, to: TextHash.start)
  private static let start = TextHash.add(3, to: TextHash.start)
}

/// The keys of neighbouring words of a name written as one.
enum JoinKeys {
  static func keys(_ words: [WordForm]) -> [UInt64] {
    joined(words).flatMap { [$0.key, $0.soundKey] }
  }

  /// Each two neighbours as one word; three or four words also all as one, from whichever word it begins.
  static func joined(_ words: [WordForm]) -> [WordForm] {
    guard words.count > 1 else { return [] }
    var result = (1..<words.count).map { form([words[$0 - 1], words[$0]]) }
    if words.count <= 4 {
      for start in words.indices where words.count > 2 || start > 0 {
        result.append(form(Array(words[start...] + words[..<start])))
      }
    }
    return result
  }

  /// Each run of two to four neighbours as one word, from whichever of them it begins; a word more leaves all of them.
  static func runs(_ words: [WordForm]) -> [WordForm] {
    words.indices.flatMap { start in
      (2...4).filter { start + $0 <= words.count }.flatMap { length in
        let run = Array(words[start..<(start + length)])
        return (0..<length).map { form(Array(run[$0...] + run[..<$0])) }
      }
    }
  }

  /// All words as one, as far as there is room.
  static func letters(_ words: some Sequence<ScoredWord>) -> Letters {
    var letters = Letters()
    for word in words { letters.append(word.form.letters) }
    return letters
  }

  /// How many letters differ when all words of each name are written together, where that is none or one; a blank may have moved.
  static func distance(_ one: [ScoredWord], _ two: [ScoredWord]) -> Int? {
    guard one.count > 1 || two.count > 1 else { return nil }
    let counts = [one, two].map { $0.reduce(0) { $0 + $1.form.letters.count } }
    guard counts[0] > 6, abs(counts[0] - counts[1]) <= 1 else { return nil }
    if counts[0] == counts[1], areRotated(one, two) { return 0 }
    guard counts[0] > 7, max(counts[0], counts[1]) <= Letters.most else { return nil }
    return LetterDistance.between(letters(one), letters(two), atMost: 1) <= 1 ? 1 : nil
  }

  /// Whether the letters are the same from whichever word the one with more words begins: Kakar Abdulaziz, AbdulazizKakar.
  private static func areRotated(_ one: [ScoredWord], _ two: [ScoredWord]) -> Bool {
    let (more, fewer) = one.count < two.count ? (two, one) : (one, two)
    let wanted = sequence(fewer)
    return more.indices.contains { start in
      sequence(Array(more[start...] + more[..<start])) == wanted
    }
  }

  private static func sequence(_ words: [ScoredWord]) -> [UInt8] {
    words.flatMap(\.form.letters.array)
  }

  static func form(_ words: [WordForm]) -> WordForm {
    var letters: [UInt8] = []
    let isVowelless = words.contains { $0.isVowelless }
    // The article's own consonant mostly goes unspoken where Latin letters write one word.
    for word in words where !isVowelless || word.role != .filler {
      letters += word.letters.array
    }
    return WordForm(letters: letters, isVowelless: isVowelless)
  }
}
