import Domain

internal import Crypto

/// A UUID that the same name always gives.
///
/// - Source: RFC 9562, section 5.5 (version 5).
package struct NamedUUID: Hashable, Sendable, CustomStringConvertible {
  private let bytes: [UInt8]

  package init(_ name: String, in space: NamedUUID) {
    let hash = Insecure.SHA1.hash(data: space.bytes + Array(name.utf8))
    var bytes = Array(hash.prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  private init(_ hex: [UInt8]) { bytes = hex }

  package var description: String {
    let text = Array(ContentHash.hex(of: bytes))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(text[$0]) }
      .joined(separator: "-")
  }

  /// The space of names in the internet's directory.
  package static let names = NamedUUID([
    0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ])

  /// The space of things seen on networks.
  ///
  /// - Source: STIX 2.1, section 2.9.
  package static let observables = NamedUUID([
    0x00, 0xAB, 0xED, 0xB4, 0xAA, 0x42, 0x46, 0x6C, 0x9C, 0x01, 0xFE, 0xD2, 0x33, 0x15, 0xA9, 0xB7,
  ])

  /// Our own.
  package static let bonafide = NamedUUID("bonafide.example.com", in: names)
}
