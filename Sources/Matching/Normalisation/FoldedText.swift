/// A text as it is compared: small letters without marks, other scripts spelled in Latin letters where that is plain.
///
/// Latin, Cyrillic, Greek, kana and Hangul are spelled; scripts that do not write their vowels, or whose signs have many
/// readings, keep their letters, so that nobody is measured by a guess; only points and other forms of one letter go.
package struct FoldedText: Hashable, Sendable {
  /// Words of letters and digits.
  package private(set) var words: [String] = []
  /// Whether some of it was spelled from another script, so that spellings vary more than usual.
  package private(set) var isSpelled = false
  /// Whether letters are left that have no Latin spelling here.
  package private(set) var hasOtherScript = false

  /// The words with single blanks between them.
  package var text: String { words.joined(separator: " ") }

  /// Folds `text`.
  ///
  /// - Complexity: O(length).
  package init(_ text: String) {
    var (word, kana) = ("", KanaSpelling())
    for scalar in text.unicodeScalars {
      if let spelled = kana.take(scalar) {
        isSpelled = true
        KanaSpelling.join(spelled, to: &word)
        continue
      }
      kana = KanaSpelling()
      switch LatinLetters.fold(scalar) {
      case .letters(let letters, let isSpelled):
        word += letters
        self.isSpelled = self.isSpelled || isSpelled
      case .other:
        word.unicodeScalars.append(OtherScripts.usual(scalar))
        hasOtherScript = true
      case .nothing: break
      case .gap:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
  }
}
