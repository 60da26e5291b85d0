import CScan
import Foundation

/// Network addresses as logs write them.
enum AddressText {
  /// The canonical text of an IPv4 or IPv6 address; a port behind it or brackets around it are taken off.
  static func canonical(_ text: String) -> String? {
    if isShort(text) { return text }
    if let address = plain(text) { return address }
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      return plain(String(text[text.index(after: text.startIndex)..<end]))
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, UInt16(parts[1]) != nil else { return nil }
    return plain(String(parts[0]))
  }

  /// Whether the text is four numbers up to 255 with dots between and no zero in front.
  private static func isShort(_ text: String) -> Bool {
    var (number, digits, dots) = (0, 0, 0)
    for byte in text.utf8 {
      if byte == 0x2E {
        guard digits > 0 else { return false }
        (number, digits, dots) = (0, 0, dots + 1)
      } else {
        guard byte &- 0x30 < 10, digits == 0 || number > 0 else { return false }
        number = number * 10 + Int(byte &- 0x30)
        digits += 1
        guard number <= 255, digits <= 3 else { return false }
      }
    }
    return dots == 3 && digits > 0
  }

  private static func plain(_ address: String) -> String? {
    let length = address.utf8.count
    let padded = Array(address.utf8) + [UInt8](repeating: 0, count: Int(BF_PADDING))
    return padded.withUnsafeBufferPointer { bytes in
      var number: UInt32 = 0
      if bf_ipv4(bytes.baseAddress, length, &number) != 0 { return address }
      return Values.address6(UnsafeBufferPointer(rebasing: bytes[..<length]))
    }
  }
}
