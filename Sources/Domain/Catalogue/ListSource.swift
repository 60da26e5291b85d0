/// A public list: whose it is, under which terms, and where it is fetched.
package struct ListSource: Hashable, Sendable {
  /// The short name of a sanctions list, or the word for a list of network addresses.
  package var id: String
  package var title: String
  package var publisher: String
  package var licence: String
  /// All of them together are the list.
  package var addresses: [String]
  /// What to do where no program may fetch it.
  package var byHand: String?
  /// Whether it is a list of network addresses.
  package var isNetwork: Bool
  /// The most that a file may hold, in bytes.
  package var largest: Int
  /// After how long without a look at it the list counts as stale, in milliseconds.
  package var staleAfter: Int64

  package init(
    id: String, title: String, publisher: String, licence: String, addresses: [String],
    byHand: String? = nil, isNetwork: Bool = false, largest: Int, staleAfter: Int64
  ) {
    (self.id, self.title, self.publisher, self.licence) = (id, title, publisher, licence)
    (self.addresses, self.byHand, self.isNetwork) = (addresses, byHand, isNetwork)
    (self.largest, self.staleAfter) = (largest, staleAfter)
  }
}
