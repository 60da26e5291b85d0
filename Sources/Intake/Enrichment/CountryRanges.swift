import Foundation

/// The country of an IPv4 address by the ranges of Debian's `tor-geoipdb`.
///
/// - Complexity: O(log n) for n ranges; the list is read once.
struct CountryRanges: Sendable {
  private var starts: [UInt32] = []
  private var ends: [UInt32] = []
  private var codes: [String] = []

  var isEmpty: Bool { starts.isEmpty }

  /// Where Debian keeps the list.
  static let path = "/usr/share/tor/geoip"

  /// Reads lines `start,end,CC` of decimal addresses in rising order; what is no such line is passed over.
  init(text: String) {
    for line in text.utf8.split(separator: 0x0A) where line.first != 0x23 {
      let parts = Substring(line).split(separator: ",")
      guard parts.count == 3, let start = UInt32(parts[0]), let end = UInt32(parts[1]),
        parts[2] != "??", start > ends.last ?? 0 || ends.isEmpty
      else { continue }
      starts.append(start)
      ends.append(end)
      codes.append(String(parts[2]))
    }
  }

  /// Reads the installed list; empty where there is none.
  static func installed(_ path: String = path) -> CountryRanges {
    CountryRanges(text: (try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
  }

  /// The country of a dotted IPv4 address, where the list has it.
  func country(_ address: String) -> String? {
    let parts = address.split(separator: ".").compactMap { UInt32($0) }
    guard parts.count == 4, parts.allSatisfy({ $0 < 256 }) else { return nil }
    let value = parts.reduce(0) { $0 << 8 | $1 }
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= value { low = middle + 1 } else { high = middle }
    }
    guard low > 0, value <= ends[low - 1] else { return nil }
    return codes[low - 1]
  }
}
