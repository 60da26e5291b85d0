import Domain
import Yams

extension Indicator.Citation {
  private static let marks = ["F", "F2", "M"]

  /// Reads `US22 RF-P1 [F]`: a document of `documents` (any, where `nil`), a paragraph, and how it was seen.
  static func read(_ node: Node, documents: Set<String>?, in scope: Scope) -> Self? {
    guard let text = scope.text(node) else { return nil }
    guard text.hasSuffix("]"), let open = text.lastIndex(of: "[") else {
      scope.report(
        .badSource, at: node, have: shown(text),
        want: "a document, a paragraph and one of [F], [F2], [M], in quotes")
      return nil
    }
    let mark = String(text[text.index(after: open)...].dropLast())
    let words = text[..<open].split(separator: " ")
    guard marks.contains(mark), let document = words.first.map(String.init) else {
      scope.report(
        .badSource, at: node, have: shown(text),
        want: "a document first and one of [F], [F2], [M] last")
      return nil
    }
    if let documents, !documents.contains(document) {
      scope.report(.unknownSource, at: node, have: shown(document), want: oneOf(documents))
    }
    let paragraph = words.dropFirst().joined(separator: " ")
    return Self(document: document, paragraph: paragraph, mark: mark)
  }
}
