package import Domain

/// How what stands in the places of a sentence is said to a reader.
package struct PlaceWords: Sendable {
  /// A part of a watch, by its name.
  package var part: @Sendable (String) -> String
  /// One of several values; those of data stay as they are.
  package var item: @Sendable (String) -> String
  package var quantity: @Sendable (Quantity) -> String

  /// As in tables of English; the names of parts are ours, so their hyphens are blanks to a reader.
  package init(
    part: @escaping @Sendable (String) -> String = { $0.replacing("-", with: " ") },
    item: @escaping @Sendable (String) -> String = { $0 },
    quantity: @escaping @Sendable (Quantity) -> String = { $0.description }
  ) {
    (self.part, self.item, self.quantity) = (part, item, quantity)
  }
}
