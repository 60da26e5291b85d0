package import Domain
import Foundation

/// One list of addresses, as it is kept and as look-ups need it.
package struct AddressList: Sendable {
  package let kind: AddressListKind
  package let name: String
  package let version: String
  package let date: String
  private let short: RangeTable<UInt32>
  private let long: RangeTable<UInt128>
  private let networks: Set<UInt32>

  package var count: Int { short.count + long.count + networks.count }

  /// Takes in somebody's list; lines that are nothing of the sort are given back as rejects.
  package static func reading(
    _ text: String, as kind: AddressListKind, name: String, version: String?, date: String
  ) -> (list: AddressList, rejects: Capped<IntakeSummary.Reject>) {
    var short: [RangeTable<UInt32>.Entry] = []
    var long: [RangeTable<UInt128>.Entry] = []
    var networks: Set<UInt32> = []
    var rejects: [IntakeSummary.Reject] = []
    var (number, rejected) = (0, 0)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let content = line.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      if content.isEmpty || "#;".contains(content.prefix(1)) { continue }
      if number == 1, content.hasPrefix("network,") { continue }  // the header of GeoLite2's tables
      switch AddressListLine(content, of: kind) {
      case .range(let start, let end, let value) where start.isShort:
        short.append(.init(start: UInt32(start.value), end: UInt32(end.value), value: value))
      case .range(let start, let end, let value):
        long.append(.init(start: start.value, end: end.value, value: value))
      case .network(let number): networks.insert(number)
      case nil:
        rejected += 1
        if rejects.count < Capped<IntakeSummary.Reject>.limit {
          rejects.append(
            .init(
              at: "\(name):\(number):1", problem: "bad-value", have: "something else",
              want: kind.wanted))
        }
      }
    }
    let list = AddressList(
      kind: kind, name: name, version: version ?? fingerprint(text), date: date,
      short: RangeTable(short), long: RangeTable(long), networks: networks)
    return (list, Capped(first: rejects, total: rejected))
  }

  init(
    kind: AddressListKind, name: String, version: String, date: String,
    short: RangeTable<UInt32>, long: RangeTable<UInt128>, networks: Set<UInt32>
  ) {
    (self.kind, self.name, self.version, self.date) = (kind, name, version, date)
    (self.short, self.long, self.networks) = (short, long, networks)
  }

  /// What the list says of an address.
  func value(of address: AddressNumber) -> UInt32? {
    address.isShort ? short[UInt32(address.value)] : long[address.value]
  }

  /// Every range as CIDR blocks, in rising order, IPv4 first.
  var blocks: [String] {
    var blocks: [String] = []
    short.forEach { start, end, _ in
      AddressBlock.blocks(UInt128(start), UInt128(end), isShort: true) { blocks.append($0) }
    }
    long.forEach { start, end, _ in
      AddressBlock.blocks(start, end, isShort: false) { blocks.append($0) }
    }
    return blocks
  }

  /// Whether the list names the network itself.
  func names(network: UInt32) -> Bool { networks.contains(network) }

  /// The text in which it is kept: a head of four lines, then ranges in hexadecimal, and networks.
  package var text: String {
    let head = [kind.rawValue, name, version, date].map {
      String($0.map { $0.isNewline ? " " : $0 })
    }
    var text = head.joined(separator: "\n") + "\n"
    func hex<Number: FixedWidthInteger>(_ number: Number) -> String {
      let digits = String(number, radix: 16)
      return String(repeating: "0", count: Number.bitWidth / 4 - digits.count) + digits
    }
    short.forEach { text += "\(hex($0)) \(hex($1)) \($2)\n" }
    long.forEach { text += "\(hex($0)) \(hex($1)) \($2)\n" }
    for network in networks.sorted() { text += "AS \(network)\n" }
    return text
  }

  /// Tells two contents apart: 64 bits of FNV-1a.
  static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return "fnv-" + String(hash, radix: 16)
  }
}

extension AddressListKind {
  /// What a line of such a list holds, for problems.
  var wanted: String {
    switch self {
    case .country: "a range of addresses and a country's code"
    case .asn: "a range of addresses and a network's number"
    case .hosting, .vpn, .relay, .tor: "an address, a range, a CIDR block or AS and a number"
    case .ownEgress: "an address, a range or a CIDR block"
    }
  }
}
