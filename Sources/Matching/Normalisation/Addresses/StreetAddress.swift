/// A postal address as it is compared: one way of writing it for all, the unit told apart.
///
/// Addresses of the United States, Canada, the United Kingdom and Germany, and of Korea and Japan in their own letters and in
/// Latin ones, each by the habits of its country; elsewhere folded words in their order.
package struct StreetAddress: Hashable, Sendable {
  /// Words and numbers in one order, the unit left out.
  private let street: [String]
  private let unit: [String]

  /// - Complexity: O(length); what follows the first 64 words is left out.
  package init(_ text: String) {
    let words = AddressWords(text)
    let parts: AddressParts
    switch words.country {
    case .korea: parts = KoreanAddress(words).parts
    case .japan: parts = JapaneseAddress(words).parts
    case .west: parts = WesternAddress(words).parts
    }
    (street, unit) = (parts.street, parts.unit.sorted())
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
}

/// An address taken apart.
struct AddressParts {
  var street: [String] = []
  var unit: [String] = []
}
