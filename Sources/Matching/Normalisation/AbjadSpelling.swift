// SPDX-License-Identifier: Apache-2.0

/// Spells Arabic, Persian and Hebrew letters in Latin ones; vowels are not written there, so what comes out is mostly consonants.
enum AbjadSpelling {
  /// A word as it is spelled.
  struct Spelled {
    /// Small Latin letters.
    var letters: String
    /// A code for each letter as it was written, by which Latin spellings are told; empty for Hebrew.
    var codes: [UInt8]
    var isVowelless: Bool
  }

  /// The words that a run of letters is spelled as: the Arabic article and the small words of names by themselves, as Latin spellings have them.
  static func words(_ run: [Unicode.Scalar]) -> [Spelled] {
    let run = run.filter { !OtherScripts.isLeftOut($0) }.map { OtherScripts.usual($0) }
    if let known = small[run] {
      return [Spelled(letters: known, codes: codes(run), isVowelless: false)]
    }
    for (start, words) in starts where run.count > start.count + 1 && run.starts(with: start) {
      return words.map { Spelled(letters: $0.0, codes: Array($0.1.utf8), isVowelless: false) }
        + self.words(Array(run[start.count...]))
    }
    let letters = run.map { Self.letters(of: $0) ?? "" }.joined()
    return letters.isEmpty
      ? [] : [Spelled(letters: letters, codes: codes(run), isVowelless: true)]
  }

  private static func codes(_ run: [Unicode.Scalar]) -> [UInt8] {
    let codes = run.compactMap { Self.codes[$0] }
    return codes.count == run.count ? codes : []
  }

  /// Of Abdullah, which Latin letters always write in one word, too.
  private static let small: [[Unicode.Scalar]: String] = [
    Array("بن".unicodeScalars): "bin", Array("ابن".unicodeScalars): "ibn",
    Array("ابو".unicodeScalars): "abu", Array("عبد".unicodeScalars): "abd",
    Array("الله".unicodeScalars): "allah", Array("علي".unicodeScalars): "ali",
    Array("عبدالله".unicodeScalars): "abdullah",
  ]

  /// The article's own consonant may go unspoken, which its code says.
  private static let starts: [([Unicode.Scalar], [(String, String)])] = [
    (Array("عبدال".unicodeScalars), [("abd", "Ebd"), ("al", "AL")]),
    (Array("ال".unicodeScalars), [("al", "AL")]),
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

  private static let codes: [Unicode.Scalar: UInt8] = {
    let words = """
      ا A ب b پ p ت t ث T ج j چ C ح h خ x د d ذ D ر r ز z ژ J س s ش S ص P ض O ط t ظ Z ع E غ G ف f ق q ك k ک k گ g ل l م m ن n ه H و w ي y ء A ڤ f
      """.split { $0 == " " || $0 == "\n" }
    var table: [Unicode.Scalar: UInt8] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      if let scalar = words[index].unicodeScalars.first {
        table[scalar] = words[index + 1].utf8.first
      }
    }
    return table
  }()
}
