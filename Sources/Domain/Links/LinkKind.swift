/// What two subjects can share; the raw value is the word of the answer's `by`.
package enum LinkKind: String, CaseIterable, Hashable, Sendable {
  case device
  case session
  /// The address of a home's network, or one of which nothing is known.
  case networkAddress = "network-address"
  /// The address of a rented machine.
  case serverAddress = "server-address"
  /// A mobile carrier's, a firm's, a VPN's, a proxy's or a relay's address: always a hub.
  case gatewayAddress = "gateway-address"
  case wifi
  case deliveryAddress = "delivery-address"
  case homePhone = "home-phone"
  case secondFactor = "second-factor"
  case payoutInstrument = "payout-instrument"
  /// An account out of which one is paid and into which another is paid out.
  case payingAccount = "paying-account"
  case wallet
  case documentNumber = "document-number"
  case documentHash = "document-hash"
  case documentPicture = "document-picture"
  case photo
  case phone
  case email
  case handle
  case commitAuthor = "commit-author"
  case text
  /// The author that a document's own data names.
  case documentAuthor = "document-author"
  case referee
  case referral
  case vendor
  case nameAndBirthYear = "name-and-birth-year"
  /// Birth year, school and employer together, whatever the name.
  case history

  /// A dense index, for tables by kind.
  package var index: Int { LinkKind.indices[self] ?? 0 }

  private static let indices = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })
}
