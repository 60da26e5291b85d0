/// The Latin letters that a character is compared as.
enum LatinLetters {
  enum Folded: Equatable {
    case letters(String, isSpelled: Bool)
    /// A letter of a script that is not spelled here.
    case other
    /// A mark or an apostrophe, which is left out.
    case nothing
    /// What stands between words.
    case gap
  }

  static func fold(_ scalar: Unicode.Scalar) -> Folded {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return .letters(String(Character(scalar)), isSpelled: false)
    case 0x41...0x5A:
      return .letters(String(Character(Unicode.Scalar(UInt8(scalar.value + 32)))), isSpelled: false)
    case 0x27, 0x60, 0xB4, 0x2BC, 0x2BB, 0x2018, 0x2019, 0x300...0x36F, 0x200B...0x200D,
      0xFE00...0xFE0F:
      return .nothing
    case 0xAC00...0xD7A3:
      return .letters(HangulSpelling.letters(of: scalar), isSpelled: true)
    default: return foldRare(scalar)
    }
  }

  private static func foldRare(_ scalar: Unicode.Scalar) -> Folded {
    let small = Character(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar)
    if let letters = special[small] { return .letters(letters, isSpelled: false) }
    if let letters = otherAlphabets[small] { return .letters(letters, isSpelled: true) }
    if let letter = baseLetter(scalar) { return .letters(letter, isSpelled: false) }
    if OtherScripts.isLeftOut(scalar) { return .nothing }
    return OtherScripts.isPartOfWord(scalar) ? .other : .gap
  }

  /// The plain letter under the marks of a Latin letter, by its name in the standard.
  private static func baseLetter(_ scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.contains("LATIN ") else { return nil }
    let words = name.split(separator: " ")
    guard let place = words.firstIndex(of: "LETTER"), place + 1 < words.count,
      words[place + 1].count == 1
    else { return nil }
    return words[place + 1].lowercased()
  }

  private static let special: [Character: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i",
    "ħ": "h", "ŋ": "ng", "ə": "a", "ĳ": "ij",
  ]

  /// Cyrillic and Greek, as passports and timetables commonly spell them.
  private static let otherAlphabets: [Character: String] = {
    let pairs = """
      а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts \
      ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya і i ї i є e ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k \
      α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch \
      ψ ps ω o ά a έ e ή i ί i ό o ύ y ώ o ϊ i ϋ y ΐ i ΰ y
      """.split(separator: " ")
    var table: [Character: String] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[Character(String(pairs[index]))] =
        pairs[index + 1] == "-" ? "" : String(pairs[index + 1])
    }
    return table
  }()
}
