/// Where a fact comes from that an event did not say itself: a list, its version and date.
package struct FactSource: Hashable, Sendable {
  package var kind: Kind
  package var list: String
  package var version: String
  package var date: String

  package init(_ kind: Kind, list: String, version: String, date: String) {
    (self.kind, self.list, self.version, self.date) = (kind, list, version, date)
  }

  /// What was asked of a list; each has a bit of its own in a row.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case country = "ip-country"
    case asn = "ip-asn"
    case hosting, vpn, relay, tor
    /// The ranges that the system has installed, for logs that name no country.
    case installedCountry = "installed-country"
    case phone
    case freeMail = "free-mail"
    case disposableMail = "disposable-mail"

    /// The fields that it can fill.
    package var fields: Set<Field> {
      switch self {
      case .country, .installedCountry: [.country]
      case .asn: [.asn]
      case .hosting, .vpn, .relay, .tor: [.network]
      case .phone: [.phoneType, .phoneValid, .phoneCountry]
      case .freeMail, .disposableMail: [.mailKind]
      }
    }

    /// The bit in the word of facts of a row that was filled from it.
    package var bit: UInt32 { 1 << UInt32(Self.numbers[self] ?? 0) }

    private static let numbers = Dictionary(
      uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
  }
}
