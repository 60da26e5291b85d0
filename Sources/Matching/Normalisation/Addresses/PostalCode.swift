/// The forms of postal codes that tell a code from a house number.
enum PostalCode {
  /// A British or Canadian code, in one form; the five digits of an American one that names its block.
  static func whole(_ text: String) -> String? {
    let shape = String(
      text.map { letter -> Character in
        letter.isNumber ? "9" : letter >= "a" && letter <= "z" ? "a" : letter
      })
    if british.contains(shape) || shape == "a9a9a9" { return text }
    return shape == "99999-9999" ? String(text.prefix(5)) : nil
  }

  static func isFive(_ text: String) -> Bool { text.count == 5 && text.allSatisfy(\.isNumber) }

  private static let british: Set<String> = [
    "a99aa", "a999aa", "aa99aa", "aa999aa", "a9a9aa", "aa9a9aa",
  ]
}
