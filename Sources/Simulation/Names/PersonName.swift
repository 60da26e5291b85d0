/// A made-up person's name in the forms in which papers and profiles give it.
package struct PersonName: Hashable, Sendable {
  package var given: String
  package var family: String
  /// As the person's own papers may write it, in their own script and order.
  package var native: String
  /// Another spelling in Latin letters that is as right.
  package var variant: String

  package var full: String { "\(given) \(family)" }

  /// The part before the @ of a mailbox.
  package var mailbox: String {
    let letters = (given + "." + family).lowercased().unicodeScalars.filter {
      $0.isASCII && ($0.properties.isAlphabetic || $0 == ".")
    }
    return String(String.UnicodeScalarView(letters))
  }
}
