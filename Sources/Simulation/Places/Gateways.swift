/// Lines that strangers share: carriers' gateways, rented servers, desks for hire, exits of VPN services.
///
/// Sizes are assumed. A carrier's gateway serves a whole quarter, of which a platform sees few people at one address at a time.
enum Gateways {
  private static let numbers = Dictionary(
    Cities.all.enumerated().map { ($1.name, UInt64($0)) }, uniquingKeysWith: { $1 })

  private static func region(_ base: UInt64, _ city: City) -> UInt64 {
    base + (numbers[city.name] ?? 0)
  }

  /// An exit of a VPN service; the services have a few dozen addresses in each city.
  static func exit(_ city: City, _ number: Int) -> NetworkPlace {
    NetworkPlace(city, network: "vpn", region: region(0xF000, city), customer: UInt64(number % 48))
  }

  /// A server that one person rents.
  static func server(_ city: City, _ mark: UInt64) -> NetworkPlace {
    NetworkPlace(city, network: "hosting", region: region(0xE000, city), customer: mark)
  }

  static func mobile(_ city: City, _ dice: inout SplitMix64) -> NetworkPlace {
    NetworkPlace(
      city, network: "mobile", region: region(0xD000, city), customer: UInt64(dice.below(512)))
  }

  /// An address of a provider with too few; a list of networks calls it a home's line.
  ///
  /// A customer keeps to few addresses (RFC 6888, paired pooling [M]): here two. Every fourth provider has very few.
  static func carrier(_ city: City, _ key: UInt64, _ dice: inout SplitMix64) -> NetworkPlace {
    let size: UInt64 = key & 3 == 0 ? 128 : 2048
    let customer = (key >> 2 &+ UInt64(dice.below(2)) &* 77) % size + (size << 16)
    return NetworkPlace(
      city, network: "residential", region: region(0xC000, city), customer: customer)
  }

  static let desksInCity = 40

  /// A co-working space; every fifth is on a home's kind of line.
  static func desks(_ city: City, _ number: Int) -> NetworkPlace {
    let network = (number + Int(numbers[city.name] ?? 0)) % 5 == 0 ? "residential" : "business"
    return NetworkPlace(
      city, network: network, region: region(0xB000, city), customer: UInt64(number))
  }

  static func hotel(_ city: City, _ dice: inout SplitMix64) -> NetworkPlace {
    NetworkPlace(
      city, network: dice.chance(0.5) ? "business" : "residential", region: region(0xA000, city),
      customer: UInt64(dice.below(4000)))
  }
}
