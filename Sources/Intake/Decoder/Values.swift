import Domain
import Foundation

/// The forms of single values, the rarer ones.
enum Values {
  /// The canonical text of an IPv6 address, or `nil`.
  static func address6(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    guard text.count >= 2, text.count <= 45, text.contains(0x3A), !text.contains(0) else {
      return nil
    }
    var address = in6_addr()
    guard inet_pton(AF_INET6, String(decoding: text, as: UTF8.self), &address) == 1 else {
      return nil
    }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) {
      guard inet_ntop(AF_INET6, &address, $0.baseAddress, UInt32(INET6_ADDRSTRLEN)) != nil,
        let base = $0.baseAddress
      else { return nil }
      return String(cString: base)
    }
  }

  /// Minutes after midnight of `HH:MM`.
  static func clock(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
    guard text.count == 5, text[2] == 0x3A, let hour = number(text, 0..<2),
      let minute = number(text, 3..<5), hour < 24, minute < 60
    else { return nil }
    return Double(hour * 60 + minute)
  }

  /// The midnight UTC of `YYYY-MM-DD`, in milliseconds.
  static func date(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    guard text.count == 10 else { return nil }
    return Moment(date: String(decoding: text, as: UTF8.self))?.milliseconds
  }

  /// The last millisecond UTC of `YYYY-MM-DD`.
  static func endOfDate(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
    date(text).map { $0 + Moment.dayLength - 1 }
  }

  /// Whether the text is `YYYY-MM`.
  static func isMonth(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count == 7, text[4] == 0x2D, let year = number(text, 0..<4),
      let month = number(text, 5..<7)
    else { return false }
    return year >= 1 && (1...12).contains(month)
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for index in range {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
