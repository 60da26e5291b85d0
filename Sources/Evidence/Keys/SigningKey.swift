internal import Crypto
internal import Foundation

/// An Ed25519 key that signs archives; whoever has it can sign as its owner.
///
/// - Source: RFC 8032 for signatures, which are the same each time; RFC 8410, section 7, for the text form.
package struct SigningKey: Sendable {
  private let key: Curve25519.Signing.PrivateKey

  /// Makes a new one.
  package init() { key = Curve25519.Signing.PrivateKey() }

  /// Reads the text form; `nil` where it is no such key.
  package init?(pem: String) {
    guard let bytes = PEM.bytes(pem, label: Self.label), bytes.starts(with: Self.head),
      let key = try? Curve25519.Signing.PrivateKey(
        rawRepresentation: bytes.dropFirst(Self.head.count))
    else { return nil }
    self.key = key
  }

  package var pem: String { PEM.text(Self.head + key.rawRepresentation, label: Self.label) }

  package var publicKey: VerifyingKey { VerifyingKey(key.publicKey) }

  /// The 64 bytes of a signature; `nil` where the library refuses, which it has no reason to.
  package func signature(of bytes: [UInt8]) -> [UInt8]? {
    (try? key.signature(for: bytes)).map(Array.init)
  }

  private static let label = "PRIVATE KEY"
  private static let head: [UInt8] = [
    0x30, 0x2E, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2B, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20,
  ]
}
