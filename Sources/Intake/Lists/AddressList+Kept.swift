import Foundation

extension AddressList {
  /// Reads the text in which a list is kept; `nil` where it is not one.
  ///
  /// - Complexity: O(bytes), as a list of a million ranges is read before every scan.
  package init?(kept bytes: [UInt8]) {
    let lists = bytes.withUnsafeBufferPointer { bytes -> AddressList? in
      var reader = KeptRanges(bytes)
      guard let kind = reader.line().flatMap(AddressListKind.init(rawValue:)),
        let name = reader.line(), let version = reader.line(), let date = reader.line(),
        reader.readRanges()
      else { return nil }
      return AddressList(
        kind: kind, name: name, version: version, date: date, short: RangeTable(reader.short),
        long: RangeTable(reader.long), networks: reader.networks)
    }
    guard let lists else { return nil }
    self = lists
  }
}

/// The lines of a kept list, read where they lie.
private struct KeptRanges {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private(set) var short: [RangeTable<UInt32>.Entry] = []
  private(set) var long: [RangeTable<UInt128>.Entry] = []
  private(set) var networks: Set<UInt32> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next line of the head.
  mutating func line() -> String? {
    guard place < bytes.count else { return nil }
    let end = bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    defer { place = end + 1 }
    return String(decoding: bytes[place..<end], as: UTF8.self)
  }

  /// Reads all that follows the head; false where a line is neither a range nor a network.
  mutating func readRanges() -> Bool {
    while place < bytes.count {
      guard readNetwork() || readRange() else { return false }
    }
    return true
  }

  /// `AS` and a number, which no range begins with.
  private mutating func readNetwork() -> Bool {
    guard bytes[place] == 0x41, bytes[place...].starts(with: "AS ".utf8) else { return false }
    place += 3
    guard let number: UInt32 = digits(radix: 10, before: 0x0A) else { return false }
    networks.insert(number)
    return true
  }

  private mutating func readRange() -> Bool {
    if place + 8 < bytes.count, bytes[place + 8] == 0x20 {
      guard let entry: RangeTable<UInt32>.Entry = entry() else { return false }
      short.append(entry)
    } else {
      guard let entry: RangeTable<UInt128>.Entry = entry() else { return false }
      long.append(entry)
    }
    return true
  }

  private mutating func entry<Number>() -> RangeTable<Number>.Entry? {
    guard let start: Number = digits(radix: 16, before: 0x20),
      let end: Number = digits(radix: 16, before: 0x20),
      let value: UInt32 = digits(radix: 10, before: 0x0A)
    else { return nil }
    return .init(start: start, end: end, value: value)
  }

  /// The number up to a byte, which is passed over; the end of the text ends a line as well.
  private mutating func digits<Number: FixedWidthInteger>(radix: Number, before end: UInt8)
    -> Number?
  {
    var value: Number = 0
    let first = place
    while place < bytes.count, bytes[place] != end {
      let digit: Number
      switch bytes[place] {
      case 0x30...0x39: digit = Number(bytes[place] &- 0x30)
      case 0x61...0x66 where radix == 16: digit = Number(bytes[place] &- 0x57)
      default: return nil
      }
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: radix)
      let (sum, isOver) = product.addingReportingOverflow(digit)
      if isTooLarge || isOver { return nil }
      value = sum
      place += 1
    }
    guard place > first, place < bytes.count || end == 0x0A else { return nil }
    place += 1
    return value
  }
}
