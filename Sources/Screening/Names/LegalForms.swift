// SPDX-License-Identifier: Apache-2.0

import Matching

/// Finds the legal forms of companies in names and writes those that stand for one another alike.
struct LegalForms: Sendable {
  /// By the hash of a form's letters without blanks: the letters of the first of its row.
  private var forms: [UInt64: [UInt8]] = [:]
  /// Forms in Hangul or Han characters, which end a word.
  private var endings: [[Unicode.Scalar]] = []
  private let words: NameWords
  /// The words that forms are made of, and those of them that are long enough to be known with a slip.
  private var known: Set<UInt64> = []
  private var parts: [WordForm] = []
  private static let mostWords = 6

  init(_ rows: [[String]], words: NameWords) {
    self.words = words
    for row in rows {
      guard let first = row.first else { continue }
      let usual = words.words(first).flatMap(\.letters)
      for text in row {
        let found = words.words(text)
        forms[TextHash.of(found.flatMap(\.letters))] = usual
        parts += found.map { WordForm(letters: $0.letters) }
        if found.count == 1, !found[0].characters.isEmpty { endings.append(found[0].characters) }
      }
    }
    known = Set(parts.map(\.key))
    parts = parts.filter { $0.letters.count >= 5 }
    endings.sort { $0.count > $1.count }
  }

  /// The words with an ending in Hangul or Han characters taken off into a word of its own.
  func withoutEndings(_ words: [NameWords.Word]) -> [NameWords.Word] {
    guard words.contains(where: { !$0.characters.isEmpty }) else { return words }
    return words.flatMap { word -> [NameWords.Word] in
      guard
        let ending = endings.first(where: {
          word.characters.count > $0.count && word.characters.suffix($0.count).elementsEqual($0)
        })
      else { return [word] }
      return split(word, at: word.characters.count - ending.count)
    }
  }

  private func split(_ word: NameWords.Word, at place: Int) -> [NameWords.Word] {
    [word.characters[..<place], word.characters[place...]].flatMap { characters in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: characters)
      return words.words(String(text))
    }
  }

  /// The words with legal forms marked, each form one word in its usual spelling.
  ///
  /// A form of two or three letters counts only beside two other words, for it may be somebody's name.
  func marked(_ words: [WordForm]) -> [WordForm] {
    guard words.count > 1, !forms.isEmpty else { return words }
    var (result, index): ([WordForm], Int) = ([], 0)
    while index < words.count {
      let (length, usual) = form(words[index...])
      if let usual, words.count - length >= (length == 1 && words[index].letters.count < 3 ? 2 : 1)
      {
        result.append(Self.legal(words[index..<(index + length)], usual))
        index += length
      } else {
        result.append(words[index])
        index += 1
      }
    }
    return result.contains { $0.role != .legal } ? result : words
  }

  /// A form keeps its letters, so that one mistyped is like it, and is the same as any of its row by its key.
  private static func legal(_ words: ArraySlice<WordForm>, _ usual: [UInt8]) -> WordForm {
    let letters = words.flatMap(\.letters.array)
    return WordForm(letters: letters, key: TextHash.of(usual), role: .legal)
  }

  private func form(_ words: ArraySlice<WordForm>) -> (Int, [UInt8]?) {
    var (hash, best): (UInt64, (Int, [UInt8]?)) = (TextHash.start, (1, nil))
    for (number, word) in words.prefix(Self.mostWords).enumerated() {
      guard word.letters.count < Letters.most else { break }
      let letters = meant(word)
      for index in 0..<letters.count { hash = TextHash.add(letters[index], to: hash) }
      if let usual = forms[TextHash.mixed(hash)] { best = (number + 1, usual) }
    }
    return best
  }

  /// The letters of a word, or of the part of a form that it is a letter away from.
  private func meant(_ word: WordForm) -> Letters {
    guard word.letters.count >= 5, !known.contains(word.key) else { return word.letters }
    let part = parts.first {
      ($0.mask ^ word.mask).nonzeroBitCount <= 2
        && LetterDistance.between($0.letters, word.letters, atMost: 1) == 1
    }
    return part?.letters ?? word.letters
  }
}
