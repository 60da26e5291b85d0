// SPDX-License-Identifier: Apache-2.0

/// The one form of an address of a wallet, in which equal addresses have equal texts.
package enum WalletAddress {
  /// - Complexity: O(length).
  package static func normal(_ text: String) -> String {
    let plain = plain(text)
    if isHexAddress(plain) || isBech32(plain) { return plain.lowercased() }
    return plain
  }

  /// The address alone, its letters in the case in which they were written.
  static func plain(_ text: String) -> String {
    let plain = withoutScheme(SeenText.of(text).filter { !$0.isWhitespace })
    return plain.hasPrefix("0X") ? "0x" + plain.dropFirst(2) : plain
  }

  /// `bitcoin:bc1...?amount=1` names the address between.
  private static func withoutScheme(_ text: String) -> String {
    let address = text.prefix { $0 != "?" }
    guard let colon = address.lastIndex(of: ":") else { return String(address) }
    return String(address[address.index(after: colon)...])
  }

  /// How Bitcoin's addresses since 2017 begin, and Litecoin's.
  static let segwit = ["bc1", "tb1", "ltc1"]

  /// Ethereum and its like: the case of letters is only a checksum.
  private static func isHexAddress(_ text: String) -> Bool {
    text.hasPrefix("0x") && text.count == 42 && text.dropFirst(2).allSatisfy(\.isHexDigit)
  }

  /// Bitcoin and its like since 2017, and Bitcoin Cash without its prefix; the case of letters says nothing.
  private static func isBech32(_ text: String) -> Bool {
    let small = text.lowercased()
    guard text == small || text == text.uppercased() else { return false }
    if (segwit + ["addr1"]).contains(where: { small.hasPrefix($0) }) { return true }
    return small.count == 42 && (small.hasPrefix("q") || small.hasPrefix("p"))
  }
}
