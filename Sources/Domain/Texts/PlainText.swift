/// Texts from data, made fit to be shown: nothing in them steers a terminal, a page or a reader's eye.
package enum PlainText {
  /// The text with control and direction characters spelled out.
  package static func readable(_ text: String) -> String {
    // Plain ASCII, the common case, is seen to be harmless byte by byte.
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
    guard text.unicodeScalars.contains(where: steers) else { return text }
    return text.unicodeScalars.map { scalar in
      steers(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
    }.joined()
  }

  /// How many columns the text takes: East Asian wide characters take two.
  package static func columns(_ text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar.properties.generalCategory == .nonspacingMark ? 0 : isWide(scalar) ? 2 : 1)
    }
  }

  /// The words in lines of at most `width` columns, each after `indent` spaces.
  package static func wrapped(_ text: String, width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let columns = columns(String(word))
      if !line.isEmpty, indent + length + 1 + columns > width {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += line.isEmpty ? String(word) : " " + word
      length += columns + (length == 0 ? 0 : 1)
    }
    lines.append(line)
    let margin = String(repeating: " ", count: indent)
    return lines.map { margin + $0 }.joined(separator: "\n")
  }

  private static func steers(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
