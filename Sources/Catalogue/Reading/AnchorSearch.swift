import Domain

/// Finds an alias before a YAML parser expands it.
///
/// Every `&name` and `*name` counts, wherever it stands, so no real alias escapes. Prose is safe, since one name must occur with both.
struct AnchorSearch {
  let text: String

  /// Where the first alias stands whose name is also an anchor's.
  ///
  /// - Complexity: linear in the text.
  func aliasPlace(in file: String) -> Place? {
    let anchors = Set(marks(0x26).map(\.name))
    guard !anchors.isEmpty else { return nil }
    return marks(0x2A).first { anchors.contains($0.name) }.map {
      Place(file: file, line: $0.line, column: $0.column)
    }
  }

  private struct Mark {
    var name: String
    var line: Int
    var column: Int
  }

  private func marks(_ sign: UInt8) -> [Mark] {
    var marks: [Mark] = []
    var (line, column) = (1, 0)
    var open: Mark?
    for byte in text.utf8 {
      if byte & 0xC0 != 0x80 { column += 1 }
      if AnchorSearch.isNameByte(byte), open != nil {
        open?.name.unicodeScalars.append(Unicode.Scalar(byte))
        continue
      }
      if let mark = open, !mark.name.isEmpty { marks.append(mark) }
      open = byte == sign ? Mark(name: "", line: line, column: column) : nil
      if byte == 0x0A { (line, column) = (line + 1, 0) }
    }
    if let mark = open, !mark.name.isEmpty { marks.append(mark) }
    return marks
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D: true
    default: false
    }
  }
}
