// SPDX-License-Identifier: Apache-2.0

import Domain
import Foundation
import Testing

@testable import Matching

struct WalletChecksumTests {
  @Test(arguments: [
    "1BoatSLRHtKNngkdXEeobR76b53LETtpyT", "3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    "bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4?amount=1",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed", "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
    "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB", "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
    "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
  ])
  func `a whole address bears the right checksum, and with a letter changed the wrong one`(
    address: String
  ) {
    #expect(WalletChecksum.of(address) == .right)
    let plain = WalletAddress.plain(address)
    for place in plain.indices.dropFirst(4) {
      let letter = plain[place]
      guard letter.isLetter else { continue }
      // Case tells them apart in base58 and in 0x addresses; in bech32 one letter in another case is refused.
      let other = letter.isLowercase ? letter.uppercased() : letter.lowercased()
      let changed = plain.replacingCharacters(in: place...place, with: other)
      #expect(WalletChecksum.of(changed) == .wrong, "\(changed)")
    }
  }

  @Test(arguments: [
    "", "0x", "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed", "12345678901234567890123456789012",
    "DE89370400440532013000", "acct_1234567890abcdefghij", "TWENTYSIXLETTERSOFNOWALLET",
    String(repeating: "1", count: 100_000),
  ])
  func `what has no checksum is not judged`(text: String) {
    #expect(WalletChecksum.of(text) == .unknown)
  }

  @Test func `an address with a digit too few is wrong`() {
    #expect(WalletChecksum.of("0x5aaeb6053f3e94c9b9a09f33669435e7ef1beae") == .wrong)
  }

  @Test(arguments: [
    ("", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470"),
    ("abc", "4e03657aea45a94fc7d47ba826c8d667c0d1e6e33a64a036ec44f58fa12d6c45"),
  ])
  func `the digest is Keccak's, not SHA-3's`(text: String, digest: String) {
    #expect(ContentHash.hex(of: Keccak.digest(Array(text.utf8))) == digest)
  }

  @Test func `a message longer than a block is digested block by block`() {
    let bytes = [UInt8](repeating: 0x61, count: 300)
    #expect(Keccak.digest(bytes) != Keccak.digest(Array(bytes.dropLast())))
    #expect(Set([135, 136, 137].map { Keccak.digest(Array(bytes[..<$0])) }).count == 3)
  }

  private static let folder = ["../shared/data", "../../shared/data"].map {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../\($0)/sanctions")
      .appending(path: "wallets").standardized.path
  }.first { FileManager.default.fileExists(atPath: $0) }

  @Test(.enabled(if: folder != nil, "the folder ../shared/data is not there"))
  func `no listed address is taken for mistyped`() throws {
    let folder = try #require(Self.folder)
    var count = 0
    for file in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let text = try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
      for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
        count += 1
        #expect(WalletChecksum.of(String(line)) != .wrong, "\(file): \(line)")
      }
    }
    #expect(count > 100)
  }
}
