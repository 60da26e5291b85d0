/// What the lists know of one address.
struct AddressFacts: Hashable, Sendable {
  /// Two letters, the first in the higher byte; 0 where no list has it.
  var country: UInt16 = 0
  /// The number of its network, where a list has it.
  var asn: UInt32?
  /// Bit n: it is on the list of the n-th of ``AddressListKind/networks``.
  var networks: UInt8 = 0

  /// The two letters of the country.
  var countryText: String? {
    country == 0
      ? nil
      : String(decoding: [UInt8(country >> 8), UInt8(truncatingIfNeeded: country)], as: UTF8.self)
  }
}
