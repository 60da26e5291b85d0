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

  /// A sentence of ours, in which what stands between backticks is shown as code.
  package static func prose(_ text: String) -> String {
    let parts = text.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    guard parts.count > 1, parts.count % 2 == 1 else { return escaped(text) }
    return parts.enumerated().map { place, part in
      place % 2 == 0 ? escaped(part) : "<code>\(escaped(part))</code>"
    }.joined()
  }

  private static func mustEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x22, 0x26, 0x27, 0x3C, 0x3E: true
    default: false
    }
  }
}
