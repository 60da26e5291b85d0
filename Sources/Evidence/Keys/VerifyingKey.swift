package import Crypto
internal import Foundation

/// The public half of a key: tells whether a signature is by its owner.
package struct VerifyingKey: Sendable {
  private let key: Curve25519.Signing.PublicKey

  package init(_ key: Curve25519.Signing.PublicKey) { self.key = key }

  /// Reads the text form; `nil` where it is no such key.
  package init?(pem: String) {
    guard let bytes = PEM.bytes(pem, label: Self.label), bytes.starts(with: Self.head),
      let key = try? Curve25519.Signing.PublicKey(
        rawRepresentation: bytes.dropFirst(Self.head.count))
    else { return nil }
    self.key = key
  }

  package var pem: String { PEM.text(der, label: Self.label) }

  /// What people compare: the SHA-256 digest of the key as OpenSSL writes it.
  package var fingerprint: String { "sha256:" + Digest(of: der).hex }

  package func isValid(_ signature: [UInt8], of bytes: [UInt8]) -> Bool {
    key.isValidSignature(signature, for: bytes)
  }

  private var der: [UInt8] { Self.head + key.rawRepresentation }
  private static let label = "PUBLIC KEY"
  private static let head: [UInt8] = [
    0x30, 0x2A, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x03, 0x21, 0x00,
  ]
}
