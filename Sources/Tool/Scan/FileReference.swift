/// A file's path as a URI reference.
///
/// - Source: RFC 3986, sections 2.3 and 4.2: a first segment with a colon would read as a scheme, so it is escaped.
struct FileReference {
  let uri: String

  init(_ path: some StringProtocol) {
    var text = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      text += Self.isPlain(byte) ? String(Unicode.Scalar(byte)) : Self.escaped(byte)
    }
    uri = text
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case 0x2D, 0x2E, 0x2F, 0x5F, 0x7E: true
    default: false
    }
  }

  private static func escaped(_ byte: UInt8) -> String {
    (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
  }
}
