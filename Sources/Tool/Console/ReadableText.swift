extension String {
  /// The text with control and direction characters spelled out, so that data cannot steer a terminal.
  var readable: String {
    guard unicodeScalars.contains(where: \.steersTerminals) else { return self }
    return unicodeScalars.map { scalar in
      scalar.steersTerminals
        ? "\\u{\(String(scalar.value, radix: 16))}" : String(Character(scalar))
    }.joined()
  }

  /// How many columns the text takes: East Asian wide characters take two.
  var columns: Int {
    unicodeScalars.reduce(0) { sum, scalar in
      sum + (scalar.properties.generalCategory == .nonspacingMark ? 0 : scalar.isWide ? 2 : 1)
    }
  }

  /// The words in lines of at most `width` columns, each after `indent` spaces.
  func wrapped(width: Int, indent: Int) -> String {
    var lines: [String] = []
    var line = ""
    for word in split(separator: " ") {
      if !line.isEmpty, indent + line.columns + 1 + String(word).columns > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(line)
    let margin = String(repeating: " ", count: indent)
    return lines.map { margin + $0 }.joined(separator: "\n")
  }

  /// The text with spaces after it, up to `width` columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}

extension Unicode.Scalar {
  fileprivate var steersTerminals: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
