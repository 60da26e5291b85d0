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

  /// A dense index, for tables by kind: the place among all cases, which the compiler reads off the value itself.
  package var index: Int {
    switch self {
    case .device: 0
    case .session: 1
    case .networkAddress: 2
    case .serverAddress: 3
    case .gatewayAddress: 4
    case .wifi: 5
    case .deliveryAddress: 6
    case .homePhone: 7
    case .secondFactor: 8
    case .payoutInstrument: 9
    case .payingAccount: 10
    case .wallet: 11
    case .documentNumber: 12
    case .documentHash: 13
    case .documentPicture: 14
    case .photo: 15
    case .phone: 16
    case .email: 17
    case .handle: 18
    case .commitAuthor: 19
    case .text: 20
    case .documentAuthor: 21
    case .referee: 22
    case .referral: 23
    case .vendor: 24
    case .nameAndBirthYear: 25
    case .history: 26
    }
  }
}
