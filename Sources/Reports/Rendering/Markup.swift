import Domain

/// Text from data inside markup.
package enum Markup {
  /// The text as it may stand in HTML or SVG, in elements and in quoted attributes.
  package static func escaped(_ text: String) -> String {
    let text = PlainText.readable(text)
    guard text.utf8.contains(where: mustEscape) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    default: false
    }
  }
}
