// SPDX-License-Identifier: Apache-2.0

/// Whether an address of a wallet bears the checksum that its form has, so that one mistyped is told.
package enum WalletChecksum: Sendable {
  case right
  /// It has the form of an address, and no such address can be.
  case wrong
  /// Its form has no checksum, or is none that is known here.
  case unknown

  /// - Complexity: O(length × length), for texts of at most 120 characters.
  package static func of(_ text: String) -> WalletChecksum {
    let plain = WalletAddress.plain(text)
    let letters = Array(plain.utf8)
    guard (20...120).contains(letters.count), letters.allSatisfy(isPlain) else { return .unknown }
    if plain.hasPrefix("0x") { return ofHex(letters) }
    let small = plain.lowercased()
    if WalletAddress.segwit.contains(where: { small.hasPrefix($0) }) {
      return Bech32.isChecked(plain) ? .right : .wrong
    }
    return ofBase58(letters)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func ofBase58(_ letters: [UInt8]) -> WalletChecksum {
    let digits = letters.count { $0 < 0x3A }
    // Nothing but digits, or no digit at all, is the number or the name of something else.
    guard let first = letters.first, digits > 0, digits < letters.count else { return .unknown }
    switch (first, letters.count) {
    case (UInt8(ascii: "1"), 26...34), (UInt8(ascii: "3"), 33...35), (UInt8(ascii: "T"), 34):
      return Base58.isChecked(letters) ? .right : .wrong
    case (UInt8(ascii: "4"), 95), (UInt8(ascii: "8"), 95), (UInt8(ascii: "4"), 106):
      return Base58.isCheckedInBlocks(letters) ? .right : .wrong
    default: return .unknown
    }
  }

  /// Ethereum and its like, whose checksum is in the case of letters; one case alone bears none.
  ///
  /// - Source: EIP-55.
  private static func ofHex(_ letters: [UInt8]) -> WalletChecksum {
    let hex = Array(letters.dropFirst(2))
    guard hex.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else { return .unknown }
    // A digit or two too many or too few; what is far longer is no address.
    guard hex.count == 40 else { return (38...42).contains(hex.count) ? .wrong : .unknown }
    let small = hex.map { $0 | 0x20 }
    let isMixed =
      hex.contains { (0x41...0x46).contains($0) } && hex.contains { (0x61...0x66).contains($0) }
    guard isMixed else { return .unknown }
    let digest = Keccak.digest(small)
    let isRight = hex.indices.allSatisfy { index in
      guard hex[index] > 0x39 else { return true }
      let nibble = index % 2 == 0 ? digest[index / 2] >> 4 : digest[index / 2] & 15
      return (nibble > 7) == (hex[index] < 0x61)
    }
    return isRight ? .right : .wrong
  }
}
