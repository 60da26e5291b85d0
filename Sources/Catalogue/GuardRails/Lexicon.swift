/// Words and phrases that texts are searched for, quickly.
///
/// Whole words; in scripts that join particles to words, any part of one.
struct Lexicon: Sendable {
  private let words: Set<String>
  private let phrases: [String]
  private let parts: [String]

  init(_ entries: [String] = []) {
    let (ascii, others) = (
      entries.filter { $0.allSatisfy(\.isASCII) }, entries.filter { !$0.allSatisfy(\.isASCII) }
    )
    words = Set(ascii.filter { !$0.contains(" ") })
    phrases = ascii.filter { $0.contains(" ") }
    parts = others
  }

  /// The entries that stand in a text.
  func found(in text: SearchedText) -> [String] {
    var found = text.words.filter { words.contains($0) }
    for phrase in phrases where text.line.contains(" \(phrase) ") { found.append(phrase) }
    if !text.isASCII {
      for part in parts where text.line.contains(part) { found.append(part) }
    }
    return found
  }
}

/// A text as it is searched for words: small letters, single spaces, quotations left out.
struct SearchedText {
  let words: [String]
  /// The words with a space before and after each.
  let line: String
  let isASCII: Bool

  /// Leaves out what stands between “ and ”: somebody else's word, such as a document's title.
  init(_ text: String) {
    isASCII = text.utf8.allSatisfy { $0 < 0x80 }
    words = SearchedText.unquoted(text).lowercased()
      .split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init)
    line = " \(words.joined(separator: " ")) "
  }

  private static func unquoted(_ text: String) -> String {
    guard text.contains("“") else { return text }
    var (kept, isQuoted) = ("", false)
    for character in text {
      if character == "“" || character == "”" {
        isQuoted = character == "“"
      } else if !isQuoted {
        kept.append(character)
      }
    }
    return kept
  }
}
