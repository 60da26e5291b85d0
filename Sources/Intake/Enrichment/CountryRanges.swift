import Domain
import Foundation

/// The country of an address by the ranges of Debian's `tor-geoipdb`.
///
/// - Complexity: O(log n) for n ranges; the lists are read once.
struct CountryRanges: Sendable {
  private var short = Ranges<UInt32>()
  private var long = Ranges<UInt128>()

  var isEmpty: Bool { short.starts.isEmpty && long.starts.isEmpty }

  /// Where Debian keeps the lists.
  static let paths = ["/usr/share/tor/geoip", "/usr/share/tor/geoip6"]

  /// Ranges that do not overlap, in rising order, each with a code.
  private struct Ranges<Number: FixedWidthInteger & Sendable>: Sendable {
    var starts: [Number] = []
    var ends: [Number] = []
    var codes: [UInt16] = []

    mutating func add(_ start: Number, _ end: Number, _ code: UInt16) {
      guard starts.isEmpty || start > ends[ends.count - 1], start <= end else { return }
      starts.append(start)
      ends.append(end)
      codes.append(code)
    }

    func code(_ value: Number) -> UInt16? {
      var (low, high) = (0, starts.count)
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= value { low = middle + 1 } else { high = middle }
      }
      return low > 0 && value <= ends[low - 1] ? codes[low - 1] : nil
    }
  }

  /// Reads lines `start,end,CC` in rising order, of decimal IPv4 or of IPv6 addresses; others are passed over.
  init(text: String) { add(Array(text.utf8)) }

  private mutating func add(_ bytes: [UInt8]) {
    for line in bytes.split(separator: 0x0A) where line.first != 0x23 {
      guard let comma = line.firstIndex(of: 0x2C),
        let second = line[(comma + 1)...].firstIndex(of: 0x2C)
      else { continue }
      let (first, last, code) = (
        line[..<comma], line[(comma + 1)..<second], line[(second + 1)...]
      )
      guard code.count == 2, code.first != 0x3F else { continue }
      let value = code.reduce(UInt16(0)) { $0 << 8 | UInt16($1) }
      if let start = Self.decimal(first), let end = Self.decimal(last) {
        short.add(start, end, value)
      } else if let start = AddressNumber(String(decoding: first, as: UTF8.self)),
        let end = AddressNumber(String(decoding: last, as: UTF8.self))
      {
        long.add(start.value, end.value, value)
      }
    }
  }

  private static func decimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
    var number: UInt64 = 0
    for digit in digits {
      guard digit &- 0x30 < 10, number < 1 << 32 else { return nil }
      number = number * 10 + UInt64(digit &- 0x30)
    }
    return digits.isEmpty ? nil : UInt32(exactly: number)
  }

  /// The installed lists, read once.
  static let shared = installed()

  /// Reads the installed lists; empty where there are none.
  static func installed(_ paths: [String] = paths) -> CountryRanges {
    var ranges = CountryRanges(text: "")
    for path in paths {
      ranges.add(FileManager.default.contents(atPath: path).map(Array.init) ?? [])
    }
    return ranges
  }

  /// The installed lists, as evidence names them.
  static let source: FactSource = {
    let attributes = try? FileManager.default.attributesOfItem(atPath: paths[0])
    let made = attributes?[.modificationDate] as? Date
    let date = made.map { Moment(milliseconds: Int64($0.timeIntervalSince1970 * 1000)).date }
    return FactSource(
      .installedCountry, list: "tor-geoipdb", version: "installed", date: date ?? "unknown")
  }()

  /// The country of an address, where the lists have it.
  func country(_ address: String) -> String? {
    guard let number = AddressNumber(address) else { return nil }
    let code = number.isShort ? short.code(UInt32(number.value)) : long.code(number.value)
    return code.map { String(decoding: [UInt8($0 >> 8), UInt8($0 & 255)], as: UTF8.self) }
  }
}
