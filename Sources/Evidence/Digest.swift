internal import Crypto

/// The SHA-256 digest of bytes, in 64 small hex digits.
package struct Digest: Hashable, Sendable, CustomStringConvertible {
  package let hex: String

  package init(of bytes: [UInt8]) {
    hex = Self.hex(SHA256.hash(data: bytes))
  }

  package var description: String { hex }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.reduce(into: "") { text, byte in
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
  }
}
