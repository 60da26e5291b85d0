import CScan
import Foundation

/// Network addresses as logs write them.
enum AddressText {
  /// The canonical text of an IPv4 or IPv6 address; a port behind it or brackets around it are taken off.
  static func canonical(_ text: String) -> String? {
    if let address = plain(text) { return address }
    if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
      return plain(String(text[text.index(after: text.startIndex)..<end]))
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, UInt16(parts[1]) != nil else { return nil }
    return plain(String(parts[0]))
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
