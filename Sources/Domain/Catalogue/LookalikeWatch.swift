/// A domain that imitates a known company's.
package struct LookalikeWatch: Sendable {
  package var selections: [Selection]
  /// Where domains stand: addresses of mail, links.
  package var fields: [Field]
  /// Lists of `list.entry` events that hold the known domains.
  package var known: [String]
  /// Letters that may differ.
  package var distance: Int
  /// Whether the known name beside another word counts.
  package var countsExtraToken: Bool
  /// Domains of mail services, which are nobody's.
  package var freeMail: Set<String>

  package init(
    selections: [Selection], fields: [Field], known: [String], distance: Int = 2,
    countsExtraToken: Bool = true, freeMail: Set<String> = []
  ) {
    (self.selections, self.fields, self.known) = (selections, fields, known)
    (self.distance, self.countsExtraToken, self.freeMail) = (distance, countsExtraToken, freeMail)
  }
}
