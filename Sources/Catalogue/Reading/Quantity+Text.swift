import Domain

extension Quantity {
  /// Reads `12`, `0.85`, `30 min`, `24 h`, `14 d`, `500 ms`, `10 s`; `nil` where it is not that.
  ///
  /// - Units: spans are at least a millisecond and at most a hundred years, and whole milliseconds.
  init?(written text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = parts.first, let number = Quantity.number(String(first)) else { return nil }
    switch parts.count {
    case 1:
      self = .number(number)
    case 2:
      guard let unit = Quantity.units[String(parts[1])] else { return nil }
      let milliseconds = number * unit
      guard (1...Quantity.longest).contains(milliseconds), milliseconds.rounded() == milliseconds
      else { return nil }
      self = .span(Int64(milliseconds))
    default:
      return nil
    }
  }

  /// A plain decimal number: no exponent, no `inf`, no hexadecimal.
  static func number(_ text: String) -> Double? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let isPlain = digits.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
    guard isPlain, digits.utf8.first != 0x2E, digits.utf8.last != 0x2E, digits.utf8.count <= 18
    else { return nil }
    return Double(text)
  }

  private static let units: [String: Double] = [
    "ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000, "d": 86_400_000,
  ]
  private static let longest: Double = 36_525 * 86_400_000

  var isSpan: Bool {
    if case .span = self { return true }
    return false
  }

  /// The plain number, or the milliseconds, to compare two of the same sort.
  var size: Double {
    switch self {
    case .number(let number): number
    case .span(let milliseconds): Double(milliseconds)
    }
  }
}
