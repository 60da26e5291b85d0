/// A postal address as it is compared: folded, usual abbreviations written one way, the unit told apart.
package struct StreetAddress: Hashable, Sendable {
  /// Words and numbers in their order, the unit left out.
  private let street: [String]
  private let unit: [String]

  package init(_ text: String) {
    let marked = text.split(separator: "#", omittingEmptySubsequences: false)
      .joined(separator: " unit ")
    var (street, unit, takesUnit): ([String], [String], Bool) = ([], [], false)
    for word in FoldedText(marked).words.prefix(Self.mostWords) {
      let word = Self.ending(word)
      if Self.units.contains(word) {
        takesUnit = true
      } else if takesUnit {
        unit.append(word)
        takesUnit = false
      } else {
        street.append(Self.short[word] ?? word)
      }
    }
    (self.street, self.unit) = (street, unit)
  }

  /// One text for all ways of writing this address, with its unit.
  package var normal: String {
    (street + (unit.isEmpty ? [] : ["unit"] + unit)).joined(separator: " ")
  }

  /// Whether both are the same at street level: the numbers of one are among the other's, and so are most of its words.
  ///
  /// Without any number all its words must be.
  package func agrees(with other: StreetAddress) -> Bool {
    let (short, long) =
      street.count <= other.street.count ? (street, other.street) : (other.street, street)
    let numbers = Self.numbers(short)
    guard !short.isEmpty, numbers.isSubset(of: Self.numbers(long)) else { return false }
    let words = short.filter { !Self.hasDigit($0) }
    let found = words.count { word in
      long.contains { JaroWinkler.similarity(word, $0) >= 0.9 }
    }
    return Double(found) >= (numbers.isEmpty ? 1 : 0.6) * Double(words.count)
  }

  private static func numbers(_ words: [String]) -> Set<String> {
    Set(words.filter(hasDigit))
  }

  private static func hasDigit(_ word: String) -> Bool { word.contains(where: \.isNumber) }

  /// `lindenstrasse` and `lindenstr` end alike.
  private static func ending(_ word: String) -> String {
    word.count > 9 && word.hasSuffix("strasse") ? String(word.dropLast(4)) : word
  }

  private static let mostWords = 32

  private static let units: Set<String> = [
    "apt", "apartment", "unit", "suite", "ste", "flat", "room",
  ]

  private static let short = [
    "street": "st", "strasse": "str", "avenue": "ave", "av": "ave", "road": "rd",
    "boulevard": "blvd", "drive": "dr", "lane": "ln", "court": "ct", "place": "pl",
    "square": "sq", "highway": "hwy", "parkway": "pkwy", "terrace": "ter", "north": "n",
    "south": "s", "east": "e", "west": "w", "saint": "st",
  ]
}
