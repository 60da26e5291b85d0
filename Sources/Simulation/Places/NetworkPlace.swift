/// Where a session comes out: an address, its country, its kind, and a point on the map.
package struct NetworkPlace: Hashable, Sendable {
  package var address: String
  package var country: String
  /// A word of the contract: residential, mobile, business, hosting, vpn, proxy, relay, tor.
  package var network: String
  package var latitude: Double
  package var longitude: Double
  package var number: Int

  /// An address that is somebody's or something's own, made of a number; of the range for documentation.
  ///
  /// - Source: RFC 3849, 2001:db8::/32. The first 16 of the free bits are the provider's region, the next 32 the customer's.
  static func address(region: UInt64, customer: UInt64) -> String {
    let high = Hex.text(region & 0xFFFF, 4)
    let low = Hex.text(customer & 0xFFFF_FFFF, 8)
    return "2001:db8:\(high):\(low.prefix(4)):\(low.suffix(4))::1"
  }

  init(_ city: City, network: String, region: UInt64, customer: UInt64) {
    address = NetworkPlace.address(region: region, customer: customer)
    (country, self.network) = (city.country, network)
    (latitude, longitude) = (city.latitude, city.longitude)
    number = 64_496 + Int(region % 15)
  }
}
