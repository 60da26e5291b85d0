import Foundation

/// CIDR blocks out of ranges.
enum AddressBlock {
  /// Calls `body` with the fewest blocks that make up a range.
  static func blocks(
    _ first: UInt128, _ last: UInt128, isShort: Bool, _ body: (String) -> Void
  ) {
    let width = isShort ? 32 : 128
    var start = first
    while start <= last {
      var bits = min(start == 0 ? width : start.trailingZeroBitCount, width)
      while bits > 0, size(bits) - 1 > last - start { bits -= 1 }
      body("\(text(start, isShort))/\(width - bits)")
      guard bits < 128, size(bits) - 1 < last - start else { return }
      start += size(bits)
    }
  }

  /// - Precondition: `bits` is below 128, or the block is everything, which the caller ends at.
  private static func size(_ bits: Int) -> UInt128 { bits >= 128 ? .max : UInt128(1) << bits }

  /// The canonical text of an address.
  static func text(_ value: UInt128, _ isShort: Bool) -> String {
    if isShort {
      return [24, 16, 8, 0].map { String(UInt8(truncatingIfNeeded: value >> $0)) }
        .joined(separator: ".")
    }
    var address = in6_addr()
    withUnsafeMutableBytes(of: &address) { bytes in
      for index in 0..<16 { bytes[index] = UInt8(truncatingIfNeeded: value >> (8 * (15 - index))) }
    }
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) {
      guard inet_ntop(AF_INET6, &address, $0.baseAddress, UInt32(INET6_ADDRSTRLEN)) != nil,
        let base = $0.baseAddress
      else { return "::" }
      return String(cString: base)
    }
  }
}
