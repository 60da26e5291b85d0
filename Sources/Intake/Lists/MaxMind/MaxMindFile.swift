import Domain

/// A MaxMind DB file (GeoLite2, DB-IP, IPinfo and others), taken apart into ranges.
///
/// - Source: MaxMind DB File Format Specification 2.0.
package struct MaxMindFile {
  private let bytes: [UInt8]
  private let nodes: Int
  private let recordSize: Int
  private let isLong: Bool
  private var data: MaxMindData
  private var values: [Int: UInt32?] = [:]
  private var short: [RangeTable<UInt32>.Entry] = []
  private var long: [RangeTable<UInt128>.Entry] = []
  /// The type that the file names itself, and the day on which it was built.
  package let type: String
  package let date: String

  private static let marker: [UInt8] = [0xAB, 0xCD, 0xEF] + Array("MaxMind.com".utf8)

  /// Whether the bytes end as such a file does.
  package static func isOne(_ bytes: [UInt8]) -> Bool { metadata(bytes) != nil }

  /// Reads what the file says of itself; `nil` where it is not whole.
  package init?(_ bytes: [UInt8]) {
    guard let place = Self.metadata(bytes) else { return nil }
    var reader = MaxMindData(bytes, start: place)
    guard let about = reader.value(at: place), case .number(let nodes)? = about["node_count"],
      case .number(let size)? = about["record_size"], [24, 28, 32].contains(size),
      case .number(let version)? = about["ip_version"], [4, 6].contains(version),
      nodes > 0, nodes < 1 << 31, Int(nodes) * Int(size) / 4 + 16 <= place
    else { return nil }
    (self.bytes, self.nodes, recordSize, isLong) = (bytes, Int(nodes), Int(size), version == 6)
    data = MaxMindData(bytes, start: Int(nodes) * Int(size) / 4 + 16)
    if case .text(let text)? = about["database_type"] { type = text } else { type = "" }
    if case .number(let seconds)? = about["build_epoch"], seconds < 1 << 40 {
      date = Moment(milliseconds: Int64(seconds) * 1000).date
    } else {
      date = "unknown"
    }
  }

  /// The list that the file holds for a kind; without a range where the file knows nothing of it.
  package mutating func list(
    of kind: AddressListKind, name: String, version: String?, date told: String?
  ) -> AddressList {
    walk(kind)
    return AddressList(
      kind: kind, name: name, version: version ?? (type.isEmpty ? "unknown" : type),
      date: told ?? date, short: RangeTable(short), long: RangeTable(long), networks: [])
  }

  /// The place after the last marker, in the last 128 KiB.
  private static func metadata(_ bytes: [UInt8]) -> Int? {
    var place = bytes.count - marker.count
    let first = max(0, bytes.count - (128 << 10))
    while place >= first {
      if bytes[place] == marker[0], bytes[place..<place + marker.count].elementsEqual(marker) {
        return place + marker.count
      }
      place -= 1
    }
    return nil
  }

  /// Visits each node once, lower addresses first: what other prefixes share with IPv4 stays IPv4.
  private mutating func walk(_ kind: AddressListKind) {
    var seen = [UInt64](repeating: 0, count: nodes / 64 + 1)
    var open: [(node: Int, depth: Int, prefix: UInt128)] = [(0, 0, 0)]
    let width = isLong ? 128 : 32
    while let (node, depth, prefix) = open.popLast() {
      if node >= nodes {
        if node > nodes { leaf(node - nodes - 16, prefix, width - depth, kind) }
        continue
      }
      let bit = UInt64(1) << UInt64(node & 63)
      guard depth < width, seen[node >> 6] & bit == 0 else { continue }
      seen[node >> 6] |= bit
      open.append((record(node, 1), depth + 1, prefix | UInt128(1) << (width - depth - 1)))
      open.append((record(node, 0), depth + 1, prefix))
    }
  }

  private func record(_ node: Int, _ side: Int) -> Int {
    let start = node * recordSize / 4
    func number(_ places: [Int]) -> Int { places.reduce(0) { $0 << 8 | Int(bytes[start + $1]) } }
    switch recordSize {
    case 24: return number(side == 0 ? [0, 1, 2] : [3, 4, 5])
    case 32: return number(side == 0 ? [0, 1, 2, 3] : [4, 5, 6, 7])
    default:
      let middle = Int(bytes[start + 3])
      return side == 0
        ? (middle >> 4) << 24 | number([0, 1, 2]) : (middle & 15) << 24 | number([4, 5, 6])
    }
  }

  private mutating func leaf(
    _ offset: Int, _ start: UInt128, _ bits: Int, _ kind: AddressListKind
  ) {
    guard let value = value(offset, kind) else { return }
    let size = bits >= 128 ? UInt128.max : (UInt128(1) << bits) - 1
    let end = start | size
    if end >> 32 == 0 {
      short.append(.init(start: UInt32(start), end: UInt32(end), value: value))
    } else {
      long.append(.init(start: start, end: end, value: value))
    }
  }

  private mutating func value(_ offset: Int, _ kind: AddressListKind) -> UInt32? {
    if let known = values[offset] { return known }
    let place = nodes * recordSize / 4 + 16 + offset
    let made = data.value(at: place).flatMap { Self.fact($0, kind) }
    values[offset] = .some(made)
    return made
  }

  /// What a record says, in the names that the well-known files use.
  private static func fact(_ value: MaxMindData.Value, _ kind: AddressListKind) -> UInt32? {
    switch kind {
    case .country:
      let names = [
        value["country"]?["iso_code"], value["country"], value["country_code"],
        value["registered_country"]?["iso_code"],
      ]
      for case .text(let code)? in names where Codes.countries.contains(code) {
        return code.utf8.reduce(0) { $0 << 8 | UInt32($1) }
      }
      return nil
    case .asn:
      switch value["autonomous_system_number"] ?? value["asn"] {
      case .number(let number)?: return UInt32(exactly: number)
      case .text(let text)?: return UInt32(text.drop { !$0.isNumber })
      default: return nil
      }
    case .hosting: return flag(value["is_hosting_provider"] ?? value["hosting"])
    case .vpn: return flag(value["is_anonymous_vpn"] ?? value["vpn"])
    case .tor: return flag(value["is_tor_exit_node"] ?? value["tor"])
    case .relay: return flag(value["relay"])
    case .ownEgress: return nil
    }
  }

  private static func flag(_ value: MaxMindData.Value?) -> UInt32? {
    value == .flag(true) || value == .text("true") ? 1 : nil
  }
}
