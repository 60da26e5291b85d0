/// Spells Japanese kana in Latin letters, one after another.
///
/// - Source: the names of the characters in the Unicode standard, turned to the Hepburn spelling of passports.
struct KanaSpelling {
  /// What one sign adds: letters, a vowel that replaces the one before, a doubling, or nothing.
  enum Spelled {
    case letters(String)
    case glide(String)
    case nothing
  }

  private var doubles = false

  /// What `scalar` adds, or `nil` where it is no kana.
  mutating func take(_ scalar: Unicode.Scalar) -> Spelled? {
    guard (0x3041...0x30FE).contains(scalar.value), scalar.value != 0x30FB,
      let name = scalar.properties.name
    else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 3, words[1] == "LETTER", let sound = words.last?.lowercased() else {
      return .nothing
    }
    let isSmall = words.contains("SMALL")
    if isSmall, sound == "tu" {
      doubles = true
      return .nothing
    }
    if isSmall, sound.hasPrefix("y") { return .glide(String(sound.dropFirst())) }
    var letters = Self.hepburn[sound] ?? sound
    if doubles, let first = letters.first { letters = String(first) + letters }
    doubles = false
    return .letters(letters)
  }

  /// Adds what a sign says to the word so far; a long vowel is written once.
  static func join(_ spelled: Spelled, to word: inout String) {
    switch spelled {
    case .nothing: break
    case .glide(let vowel):
      if word.hasSuffix("i") { word.removeLast() }
      let isSoft = word.hasSuffix("sh") || word.hasSuffix("ch") || word.hasSuffix("j")
      word += isSoft ? vowel : "y" + vowel
    case .letters(let letters):
      if letters == "u", word.hasSuffix("o") || word.hasSuffix("u") { return }
      if letters == "o", word.hasSuffix("o") { return }
      word += letters
    }
  }

  private static let hepburn = [
    "si": "shi", "ti": "chi", "tu": "tsu", "hu": "fu", "zi": "ji", "di": "ji", "du": "zu",
    "wo": "o",
  ]
}
