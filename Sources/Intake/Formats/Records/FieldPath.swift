/// Where a value lies in a vendor's record: keys with dots between, as the vendor spells them.
///
/// Case is ignored, since some collectors lower-case keys; a key that itself has dots (`source.ip` as one key) is found
/// too, since others flatten records; in a list the first element that has the rest is taken. One that is written in the
/// program costs nothing to make.
struct FieldPath: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  private let form: Form

  private enum Form: Sendable { case written(StaticString), made([UInt8]) }

  init(_ spelled: String) { form = .made(Array(spelled.utf8)) }

  init(stringLiteral spelled: StaticString) { form = .written(spelled) }

  /// Calls `body` with the bytes as they are spelled.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    switch form {
    case .written(let text) where text.hasPointerRepresentation:
      return body(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    case .written(let text): return Array("\(text)".utf8).withUnsafeBufferPointer(body)
    case .made(let bytes): return bytes.withUnsafeBufferPointer(body)
    }
  }

  var description: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Lower-case ASCII.
  var bytes: [UInt8] { withBytes { $0.map(Self.lower) } }

  @inline(__always)
  static func lower(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
