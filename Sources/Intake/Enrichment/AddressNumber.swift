import CScan
import Domain
import Foundation

/// A network address as a number.
struct AddressNumber: Hashable, Sendable {
  let value: UInt128
  /// IPv4, whose number has 32 bits.
  let isShort: Bool

  init(value: UInt128, isShort: Bool) { (self.value, self.isShort) = (value, isShort) }

  /// Reads the text of an address in its canonical form.
  ///
  /// - Precondition: sixteen bytes are readable from its start, as of all texts of a pool.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    var short: UInt32 = 0
    if let start = text.baseAddress, bf_ipv4(start, text.count, &short) != 0 {
      self.init(value: UInt128(short), isShort: true)
    } else {
      self.init(String(decoding: text, as: UTF8.self))
    }
  }

  /// Reads an address in its usual text form; an IPv4 address inside IPv6 counts as IPv4.
  init?(_ text: some StringProtocol) {
    let text = String(text)
    var (four, six) = (in_addr(), in6_addr())
    if inet_pton(AF_INET, text, &four) == 1 {
      self.init(value: UInt128(UInt32(bigEndian: four.s_addr)), isShort: true)
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      let value = withUnsafeBytes(of: &six) { $0.reduce(UInt128(0)) { $0 << 8 | UInt128($1) } }
      let isMapped = value >> 32 == 0xFFFF
      self.init(value: isMapped ? value & 0xFFFF_FFFF : value, isShort: isMapped)
    } else {
      return nil
    }
  }
}
