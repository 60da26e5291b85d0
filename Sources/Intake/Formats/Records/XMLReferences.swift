/// The references in a text of XML: the five named ones and those by a letter's number; any other stays as it stands.
///
/// - Source: Extensible Markup Language (XML) 1.0, sections 4.1 and 4.6.
enum XMLReferences {
  /// The text with each reference replaced by its letter, once.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x26) else { return bytes }
    var out: [UInt8] = []
    var rest = bytes[...]
    while let byte = rest.first {
      if byte == 0x26, let end = rest.prefix(12).firstIndex(of: 0x3B),
        let text = letter(String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self))
      {
        out.append(contentsOf: text.utf8)
        rest = rest[(end + 1)...]
      } else {
        out.append(byte)
        rest = rest.dropFirst()
      }
    }
    return out
  }

  private static func letter(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default:
      guard name.hasPrefix("#") else { return nil }
      let number =
        name.hasPrefix("#x") ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
      return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
    }
  }
}
