// SPDX-License-Identifier: Apache-2.0

/// The codes of coins in lists.
enum WalletCoin {
  /// The code that is common today for one that a list prints.
  static func today(_ code: String) -> String {
    let code = code.uppercased().filter { $0.isLetter || $0.isNumber }
    return code == "XBT" ? "BTC" : code
  }

  /// The coin that an address looks like it belongs to; `nil` where it looks like none.
  ///
  /// Carriers share forms: an address of one chain that begins with `0x` may hold several coins.
  static func guess(_ address: some StringProtocol) -> String? {
    let count = address.utf8.count
    guard (25...110).contains(count), address.utf8.allSatisfy(isPlain) else { return nil }
    if address.hasPrefix("0x") || address.hasPrefix("0X") { return count == 42 ? "ETH" : nil }
    if address.lowercased().hasPrefix("bc1") { return "BTC" }
    guard address.contains(where: \.isNumber) else { return nil }
    if address.hasPrefix("T"), count == 34 { return "TRX" }
    if address.hasPrefix("4") || address.hasPrefix("8"), count >= 95 { return "XMR" }
    if address.hasPrefix("1") || address.hasPrefix("3"), count <= 35 { return "BTC" }
    return "UNKNOWN"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte == 0x3A
  }
}
