import Foundation

extension AddressList {
  /// Reads the text in which a list is kept; `nil` where it is not one.
  package init?(kept bytes: [UInt8]) {
    var lines = Lines(bytes)
    guard let kind = lines.text().flatMap(AddressListKind.init(rawValue:)),
      let name = lines.text(), let version = lines.text(), let date = lines.text()
    else { return nil }
    var short: [RangeTable<UInt32>.Entry] = []
    var long: [RangeTable<UInt128>.Entry] = []
    var networks: Set<UInt32> = []
    while let line = lines.next() {
      let parts = line.split(separator: 0x20)
      if parts.count == 2, let number = UInt32(String(decoding: parts[1], as: UTF8.self)) {
        networks.insert(number)
        continue
      }
      guard parts.count == 3, let value = Self.number(parts[2], radix: 10),
        let start = Self.number(parts[0], radix: 16), let end = Self.number(parts[1], radix: 16)
      else { return nil }
      if parts[0].count == 8 {
        short.append(
          .init(
            start: UInt32(truncatingIfNeeded: start), end: UInt32(truncatingIfNeeded: end),
            value: UInt32(truncatingIfNeeded: value)))
      } else {
        long.append(.init(start: start, end: end, value: UInt32(truncatingIfNeeded: value)))
      }
    }
    self.init(
      kind: kind, name: name, version: version, date: date, short: RangeTable(short),
      long: RangeTable(long), networks: networks)
  }

  private static func number(_ digits: ArraySlice<UInt8>, radix: UInt128) -> UInt128? {
    var value: UInt128 = 0
    guard digits.count <= 32 else { return nil }
    for digit in digits {
      let number: UInt8
      switch digit {
      case 0x30...0x39: number = digit - 0x30
      case 0x61...0x66 where radix == 16: number = digit - 0x61 + 10
      default: return nil
      }
      value = value &* radix &+ UInt128(number)
    }
    return value
  }

  /// The lines of a text, one after the other.
  private struct Lines {
    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> ArraySlice<UInt8>? {
      guard place < bytes.count else { return nil }
      let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
      defer { place = end + 1 }
      return bytes[place..<end]
    }

    mutating func text() -> String? { next().map { String(decoding: $0, as: UTF8.self) } }
  }
}
