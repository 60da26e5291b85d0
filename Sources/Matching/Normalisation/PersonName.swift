/// A person's name as it is compared: folded, without titles, brackets and what devices add.
package struct PersonName: Hashable, Sendable {
  package let words: [String]
  /// Whether some of it was spelled from another script.
  package let isSpelled: Bool
  /// Whether letters are left that cannot be compared with Latin ones.
  package let hasOtherScript: Bool

  package init(_ text: String) {
    let folded = FoldedText(Self.withPlainInitials(Self.withoutAsides(text)))
    let words = folded.words.filter { !Self.titles.contains($0) }
    self.words = Array((words.isEmpty ? folded.words : words).prefix(Self.mostWords))
    (isSpelled, hasOtherScript) = (folded.isSpelled, folded.hasOtherScript)
  }

  /// Without what stands in brackets, and without the `'s` of "Maria's phone"; each Hangul syllable for itself.
  private static func withoutAsides(_ text: String) -> String {
    var (result, depth) = ("", 0)
    for character in text {
      switch character {
      case "(", "[", "（": depth += 1
      case ")", "]", "）": depth = max(0, depth - 1)
      default:
        guard depth == 0 else { continue }
        result.append(character)
        if ("가"..."힣").contains(character) { result.append(" ") }
      }
    }
    for mark in ["'s ", "’s "] { result = result.split(separator: mark).joined(separator: " ") }
    return result
  }

  /// With one Latin letter for an initial that is spelled with several, as Ш is; each Hangul syllable stays whole.
  private static func withPlainInitials(_ text: String) -> String {
    text.split(separator: " ").map { word in
      let letters = word.filter(\.isLetter)
      guard letters.count == 1, !("가"..."힣").contains(letters) else { return String(word) }
      let folded = FoldedText(letters)
      return folded.isSpelled ? String(folded.text.prefix(1)) : String(word)
    }.joined(separator: " ")
  }

  /// No name has more; what a form was filled with beyond it is not compared.
  private static let mostWords = 16

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "jr", "sr", "ii", "iii",
    "phd", "msc", "bsc", "iphone", "ipad", "android", "phone", "laptop", "macbook", "guest",
  ]
}
