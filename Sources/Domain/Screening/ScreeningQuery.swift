// SPDX-License-Identifier: Apache-2.0

/// Whom or what to screen: any of these, at least one.
package struct ScreeningQuery: Hashable, Sendable {
  package var name: String?
  /// A year alone, or with month and day: YYYY, YYYY-MM, YYYY-MM-DD.
  package var born: String?
  /// ISO 3166-1 alpha-2.
  package var country: String?
  package var place: String?
  package var address: String?
  package var documents: [String]
  package var wallets: [String]
  /// Where the caller knows it; `nil` screens against all kinds.
  package var kind: ListedEntity.Kind?

  package init(
    name: String? = nil, born: String? = nil, country: String? = nil, place: String? = nil,
    address: String? = nil, documents: [String] = [], wallets: [String] = [],
    kind: ListedEntity.Kind? = nil
  ) {
    self.name = name
    self.born = born
    self.country = country
    self.place = place
    self.address = address
    self.documents = documents
    self.wallets = wallets
    self.kind = kind
  }
}
