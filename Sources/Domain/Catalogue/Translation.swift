/// An indicator's words in another language; a missing one is shown in English.
package struct Translation: Hashable, Sendable {
  package var title: String?
  /// The sentence of a signal, with the same names in braces as the English one may have.
  package var says: String?
  /// The sentences of the raises that have one of their own, in their order.
  package var raises: [String]

  package init(title: String? = nil, says: String? = nil, raises: [String] = []) {
    (self.title, self.says, self.raises) = (title, says, raises)
  }
}
