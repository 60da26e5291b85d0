/// A way in which people are named, with invented names for it.
///
/// A word may have a second spelling after a stroke: what a bank, a passport or a short form makes of the same name.
package struct NamingCulture: Sendable {
  /// Two ways to write one word of a name.
  package struct Spelling: Sendable {
    package let first: String
    package let second: String

    init(_ text: Substring) {
      let parts = text.split(separator: "/").map { $0.split(separator: "_").joined(separator: " ") }
      (first, second) = (parts[0], parts.count > 1 ? parts[1] : parts[0])
    }
  }

  package let name: String
  package let given, family, places: [Spelling]
  /// The word between two people who share a family name.
  package let and: String
  package let isFamilyFirst: Bool

  init(
    _ name: String, given: String, family: String, places: String, and: String,
    isFamilyFirst: Bool = false
  ) {
    func spellings(_ text: String) -> [Spelling] { text.split(separator: " ").map(Spelling.init) }
    (self.name, self.given, self.family) = (name, spellings(given), spellings(family))
    (self.places, self.and) = (spellings(places), and)
    self.isFamilyFirst = isFamilyFirst
  }
}
