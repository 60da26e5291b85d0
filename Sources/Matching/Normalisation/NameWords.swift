// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Cuts names into words and spells each in small Latin letters, keeping the characters of scripts that are read in several ways.
package struct NameWords: Sendable {
  /// One word as it was written and as it is spelled.
  package struct Word: Hashable, Sendable {
    /// Small Latin letters and digits; may be empty for a word of vowels that its script does not write.
    package var letters: [UInt8]
    /// The Hangul or Han characters, where the word is made of them.
    package var characters: [Unicode.Scalar] = []
    package var isVowelless = false
    /// A code for each Arabic letter that it was written with.
    package var abjad: [UInt8] = []
    /// Whether it is the article of a name that begins with Abd, in whatever spelling.
    package var isArticle = false
    /// What stands before it.
    package var gap = Gap.blank
  }

  /// What stands between two words, which may tell the family name from the given.
  package enum Gap: Sendable { case blank, comma, hyphen }

  /// How a Han character is spelled in pinyin.
  private let pinyin: [Unicode.Scalar: String]

  /// No name has more; what a form was filled with beyond it is not compared.
  package static let most = 24

  /// Takes rows of a syllable and the characters that are read so.
  package init(pinyin rows: [[String]] = []) {
    var pinyin: [Unicode.Scalar: String] = [:]
    for row in rows where row.count > 1 {
      for scalar in row[1...].joined().unicodeScalars where pinyin[scalar] == nil {
        pinyin[scalar] = row[0]
      }
    }
    self.pinyin = pinyin
  }

  /// - Complexity: O(length).
  package func words(_ text: String) -> [Word] {
    var plain: [UInt8] = []
    for byte in text.utf8 {
      if byte >= 0x80 { return foldedWords(SeenText.of(text)) }
      plain.append(byte)
    }
    return plainWords(plain)
  }

  private func plainWords(_ bytes: [UInt8]) -> [Word] {
    var (result, word, gap): ([Word], [UInt8], Gap) = ([], [], .blank)
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: word.append(byte | 0x20)
      case 0x61...0x7A, 0x30...0x39: word.append(byte)
      case 0x27, 0x60: continue
      default:
        if !word.isEmpty {
          result.append(Word(letters: word, gap: gap))
          (word, gap) = ([], .blank)
        }
        if byte == 0x2C { gap = .comma } else if byte == 0x2D, gap == .blank { gap = .hyphen }
        if result.count == Self.most { return result }
      }
    }
    if !word.isEmpty { result.append(Word(letters: word, gap: gap)) }
    return result
  }

  private enum Script { case alphabet, hangul, han, abjad, other }

  private func foldedWords(_ text: String) -> [Word] {
    var result: [Word] = []
    var (run, script): (String.UnicodeScalarView, Script) = (String.UnicodeScalarView(), .alphabet)
    var gap = Gap.blank
    func close() {
      guard !run.isEmpty else { return }
      let start = result.count
      add(run, script, &result)
      if start < result.count { result[start].gap = gap }
      (run, gap) = (String.UnicodeScalarView(), .blank)
    }
    for scalar in text.unicodeScalars {
      guard let now = Self.script(scalar) else {
        close()
        if scalar == "," || scalar == "、" { gap = .comma }
        if scalar.properties.isDash, gap == .blank { gap = .hyphen }
        continue
      }
      if now != script { close() }
      script = now
      run.append(scalar)
    }
    close()
    return Array(result.prefix(Self.most))
  }

  /// The script of a letter, mark or apostrophe; `nil` for what stands between words.
  private static func script(_ scalar: Unicode.Scalar) -> Script? {
    switch scalar.value {
    case 0xAC00...0xD7A3: .hangul
    case 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
    case 0x590...0x6FF, 0x750...0x77F: OtherScripts.isPartOfWord(scalar) ? .abjad : nil
    case 0x20...0x26, 0x28...0x2F, 0x3A...0x40: nil
    case ..<0x590, 0x1E00...0x1FFF, 0x3041...0x30FE, 0x2019, 0x2018: .alphabet
    default: OtherScripts.isPartOfWord(scalar) ? .other : nil
    }
  }

  private func add(_ word: AbjadSpelling.Spelled, _ result: inout [Word]) {
    // Abdullah is one word in Latin letters and two in Arabic ones.
    if word.letters == "allah", let last = result.last, last.letters.elementsEqual("abd".utf8),
      !last.abjad.isEmpty
    {
      result[result.count - 1].letters = Array("abdullah".utf8)
      result[result.count - 1].abjad += word.codes
      return
    }
    result.append(
      Word(
        letters: Array(word.letters.utf8), isVowelless: word.isVowelless, abjad: word.codes))
  }

  private func add(_ run: String.UnicodeScalarView, _ script: Script, _ result: inout [Word]) {
    switch script {
    case .alphabet:
      result += FoldedText(String(run)).words.map { Word(letters: Array($0.utf8)) }
    case .hangul:
      let letters = run.map { HangulSpelling.letters(of: $0) }.joined()
      result.append(Word(letters: Array(letters.utf8), characters: Array(run)))
    case .han:
      let letters = run.map { pinyin[OtherScripts.usual($0)] ?? pinyin[$0] ?? "" }.joined()
      result.append(Word(letters: Array(letters.utf8), characters: Array(run)))
    case .abjad:
      for word in AbjadSpelling.words(Array(run)) {
        add(word, &result)
      }
    case .other:
      let spelled = String(run).applyingTransform(.toLatin, reverse: false) ?? String(run)
      result += FoldedText(spelled).words.map { Word(letters: Array($0.utf8)) }
    }
  }
}
