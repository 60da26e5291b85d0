/// Where a value lies in a vendor's record: keys with dots between, as the vendor spells them.
///
/// Case is ignored, since some collectors lower-case keys; a key that itself has dots (`source.ip` as one key) is found
/// too, since others flatten records; in a list the first element that has the rest is taken.
struct FieldPath: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  let description: String
  /// Lower-case ASCII.
  let bytes: [UInt8]

  init(_ spelled: String) {
    description = spelled
    bytes = spelled.utf8.map(Self.lower)
  }

  init(stringLiteral spelled: String) { self.init(spelled) }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
