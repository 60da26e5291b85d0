import Domain
import Yams

/// `sources.yaml`: the documents that may be cited, by code.
enum SourceList {
  private static let keys = ["code", "title", "publisher", "date", "url", "note"]

  /// Adds the documents to those already known; a code that is known is a problem.
  static func read(_ root: Node, into documents: inout [String: String], in scope: Scope) {
    for item in scope.items(root) {
      guard let map = MapReader(item, "the document", keys: keys, in: scope) else { continue }
      let code = map.text("code")
      let parts = [map.text("title"), map.text("publisher"), map.text("date")]
      guard let code else { continue }
      if documents[code] != nil {
        scope.report(
          .duplicateID, at: map["code"] ?? item, have: shown(code), want: "a code of its own")
        continue
      }
      documents[code] = parts.compactMap(\.self).joined(separator: ", ")
    }
  }
}
