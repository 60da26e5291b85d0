/// Spells Hangul syllables in Latin letters, by the Revised Romanisation, each syllable for itself.
///
/// - Source: Republic of Korea, Ministry of Culture and Tourism, notice 2000-8.
enum HangulSpelling {
  private static let first = [
    "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p",
    "h",
  ]
  private static let middle = [
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "eu", "ui", "i",
  ]
  private static let last = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
  ]

  /// - Precondition: the scalar is a syllable, U+AC00 to U+D7A3.
  static func letters(of scalar: Unicode.Scalar) -> String {
    let index = Int(scalar.value) - 0xAC00
    return first[index / 588] + middle[index % 588 / 28] + last[index % 28]
  }
}
