// SPDX-License-Identifier: Apache-2.0

/// One entry of a sanctions list: a person, a company, a vessel, an aircraft, with everything that identifies it.
package struct ListedEntity: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case person, organisation, vessel, aircraft, unknown
  }

  /// A stretch of birth dates, both ends included.
  ///
  /// A single day has equal ends; "circa 1965" widens both.
  package struct Birth: Hashable, Sendable {
    /// YYYY, YYYY-MM or YYYY-MM-DD as the list gives it.
    package var text: String
    package var firstYear: Int
    package var lastYear: Int
    /// Whether the list itself says "circa" or gives a range.
    package var isApproximate: Bool

    package init(text: String, firstYear: Int, lastYear: Int, isApproximate: Bool = false) {
      self.text = text
      self.firstYear = firstYear
      self.lastYear = lastYear
      self.isApproximate = isApproximate
    }
  }

  /// A number that a state or an issuer gave: a passport, a tax number, a registration, an IMO number.
  package struct Document: Hashable, Sendable {
    package var kind: String
    package var number: String
    /// ISO 3166-1 alpha-2, where the list says who issued it.
    package var country: String?

    package init(kind: String, number: String, country: String? = nil) {
      self.kind = kind
      self.number = number
      self.country = country
    }
  }

  /// The list it stands on, by the short name that `lists status` prints.
  ///
  /// `ofac-sdn`, `ofac-consolidated`, `un`, `uk`, `eu` and so on.
  package var list: String
  /// The list's own number for it; unique within `list`.
  package var number: String
  package var kind: Kind
  /// In the list's order; the first is the primary name.
  package var names: [ListedName]
  package var births: [Birth]
  package var birthPlaces: [String]
  /// ISO 3166-1 alpha-2 of residence, registration or nationality as listed; it may confirm or contradict, never raise a score alone.
  package var countries: [String]
  package var addresses: [String]
  package var documents: [Document]
  package var wallets: [ListedWallet]
  /// Programme codes as printed by the list (`DPRK3`, `CYBER2`).
  package var programmes: [String]

  package init(
    list: String, number: String, kind: Kind, names: [ListedName], births: [Birth] = [],
    birthPlaces: [String] = [], countries: [String] = [], addresses: [String] = [],
    documents: [Document] = [], wallets: [ListedWallet] = [], programmes: [String] = []
  ) {
    self.list = list
    self.number = number
    self.kind = kind
    self.names = names
    self.births = births
    self.birthPlaces = birthPlaces
    self.countries = countries
    self.addresses = addresses
    self.documents = documents
    self.wallets = wallets
    self.programmes = programmes
  }
}
