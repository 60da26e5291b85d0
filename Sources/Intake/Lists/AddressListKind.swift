/// What a list of addresses tells.
///
/// The raw value is the word of `bonafide lists import`.
package enum AddressListKind: String, CaseIterable, Hashable, Sendable {
  case country = "ip-country"
  case asn = "ip-asn"
  case hosting, vpn, relay, tor
  /// The company's own exits: its offices and its VPN.
  case ownEgress = "own-egress"

  /// The kind of network that being on the list means; `nil` where the list has values of its own.
  var network: String? {
    switch self {
    case .country, .asn, .ownEgress: nil
    case .hosting, .vpn, .relay, .tor: rawValue
    }
  }

  /// Where an address is on several lists, the narrower word holds.
  static let networks: [AddressListKind] = [.tor, .relay, .vpn, .hosting]
}
