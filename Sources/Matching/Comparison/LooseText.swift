/// Compares names of companies, schools and places, which are written long and short.
package enum LooseText {
  /// How alike two texts are, 0 to 1; `nil` where their scripts cannot be compared or one is empty.
  package static func similarity(_ left: String, _ right: String) -> Double? {
    let (one, two) = (FoldedText(left), FoldedText(right))
    let (mine, others) = (significant(one.words), significant(two.words))
    guard !mine.isEmpty, !others.isEmpty, one.hasOtherScript == two.hasOtherScript else {
      return nil
    }
    if mine == others || mine.joined() == others.joined() { return 1 }
    let (short, long) = mine.count <= others.count ? (mine, others) : (others, mine)
    if isInitials(short, of: long) || Set(short).isSubset(of: long) { return 0.95 }
    return JaroWinkler.similarity(mine.joined(separator: " "), others.joined(separator: " "))
  }

  /// `tu berlin` for Technische Universität Berlin: each short word is a word of the long text or initials of some in a row.
  private static func isInitials(_ short: [String], of long: [String]) -> Bool {
    short.allSatisfy { word in
      if long.contains(word) { return true }
      guard (2...6).contains(word.count), word.count <= long.count else { return false }
      return (0...(long.count - word.count)).contains { start in
        zip(word, long[start...]).allSatisfy { $0 == $1.first }
      }
    }
  }

  /// Without forms of companies and small words, unless nothing else is left.
  private static func significant(_ words: [String]) -> [String] {
    let words = words.prefix(mostWords)
    let kept = words.filter { !fillers.contains($0) }
    return kept.isEmpty ? Array(words) : kept
  }

  private static let mostWords = 24

  private static let fillers: Set<String> = [
    "inc", "ltd", "llc", "llp", "gmbh", "corp", "corporation", "co", "company", "limited", "plc",
    "ag", "sa", "sas", "bv", "nv", "oy", "ab", "as", "kk", "pte", "pty", "srl", "spa", "kg", "ug",
    "the", "of", "and", "de", "der", "die", "fur", "a",
  ]
}
