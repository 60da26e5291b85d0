import Domain

/// Text from data inside markup.
package enum Markup {
  /// The text as it may stand in HTML or SVG, in elements and in quoted attributes.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in PlainText.readable(text).unicodeScalars {
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
}
