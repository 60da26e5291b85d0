// SPDX-License-Identifier: Apache-2.0

/// Spells Arabic, Persian and Hebrew letters in Latin ones; vowels are not written there, so what comes out is mostly consonants.
enum AbjadSpelling {
  /// The words that a run of letters is spelled as: the Arabic article and the small words of names by themselves, as Latin spellings have them.
  static func words(_ run: [Unicode.Scalar]) -> [(letters: String, isVowelless: Bool)] {
    let run = run.filter { !OtherScripts.isLeftOut($0) }.map { OtherScripts.usual($0) }
    if let known = small[run] { return known.map { ($0, false) } }
    for (start, words) in starts where run.count > start.count + 1 && run.starts(with: start) {
      return words.map { ($0, false) } + self.words(Array(run[start.count...]))
    }
    let letters = run.map { Self.letters(of: $0) ?? "" }.joined()
    return letters.isEmpty ? [] : [(letters, true)]
  }

  private static let small: [[Unicode.Scalar]: [String]] = [
    Array("بن".unicodeScalars): ["bin"], Array("ابن".unicodeScalars): ["ibn"],
    Array("ابو".unicodeScalars): ["abu"], Array("عبد".unicodeScalars): ["abd"],
    Array("الله".unicodeScalars): ["allah"], Array("علي".unicodeScalars): ["ali"],
  ]

  private static let starts: [([Unicode.Scalar], [String])] = [
    (Array("عبدال".unicodeScalars), ["abd", "al"]), (Array("ال".unicodeScalars), ["al"]),
  ]

  /// The consonant of a letter; empty for letters that mostly stand for vowels; `nil` for other scripts.
  static func letters(of scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0x590...0x6FF, 0x750...0x77F: table[OtherScripts.usual(scalar)] ?? ""
    default: nil
    }
  }

  private static let table: [Unicode.Scalar: String] = {
    let words = """
      ا - ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ d ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع - غ g ف f ق k ك k گ g ل l م m ن n ه h و - ي - ء - ڤ v
      א - ב b ג g ד d ה h ו - ז z ח h ט t י - כ k ך k ל l מ m ם m נ n ן n ס s ע - פ f ף f צ ts ץ ts ק k ר r ש sh ת t
      """.split { $0 == " " || $0 == "\n" }
    var table: [Unicode.Scalar: String] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      if let scalar = words[index].unicodeScalars.first {
        table[scalar] = words[index + 1] == "-" ? "" : String(words[index + 1])
      }
    }
    return table
  }()
}
