/// A page's elements, which must open and close in their order.
struct XMLText {
  /// What is wrong first; `nil` where every element is closed.
  private(set) var problem: String?

  private static let empty: Set<Substring> = ["meta", "br", "rect", "path"]

  init(_ html: String) { problem = XMLText.problem(html) }

  private static func problem(_ html: String) -> String? {
    var open: [Substring] = []
    for part in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
      guard let end = part.firstIndex(of: ">") else { return "<\(part.prefix(40))" }
      let tag = part[..<end]
      let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }
      if tag.hasPrefix("!") || tag.hasSuffix("/") || empty.contains(name) { continue }
      if !tag.hasPrefix("/") {
        open.append(name)
      } else if open.popLast() != name {
        return "</\(name)>"
      }
    }
    return open.last.map { "<\($0)>" }
  }
}
