import Domain
import Yams

extension CoverageItem {
  /// Reads one document's file: its code and its items; `documents` are those that there are, any where it is `nil`.
  static func readAll(_ root: Node, documents: Set<String>?, in scope: Scope) -> [CoverageItem] {
    guard let map = MapReader(root, "the coverage", keys: ["document", "items"], in: scope),
      let document = map.text("document")
    else { return [] }
    if let documents, !documents.contains(document) {
      scope.report(
        .unknownSource, at: map["document"] ?? root, have: shown(document), want: oneOf(documents))
    }
    var seen: Set<String> = []
    return (map.required("items").map(scope.items) ?? []).compactMap { node in
      guard let item = read(node, document: document, in: scope) else { return nil }
      if !seen.insert(item.item).inserted {
        scope.report(
          .duplicateID, at: node, have: "\(shown(item.item)) more than once", want: "it once")
      }
      return item
    }
  }

  private static func read(_ node: Node, document: String, in scope: Scope) -> CoverageItem? {
    let keys = ["item", "says", "mark", "by", "not-built"]
    guard let map = MapReader(node, "the item", keys: keys, in: scope) else { return nil }
    let (item, says) = (map.text("item"), map.text("says"))
    let mark = map.required("mark").map { scope.words($0, from: ["F", "F2", "M"]) }?.first
    for key in ["says", "not-built"] {
      guard let node = map[key], let text = node.scalar?.string else { continue }
      Sentence(text: text, node: node).checkWording(in: scope)
    }
    guard let item, let says else { return nil }
    return CoverageItem(
      document: document, item: item, says: says, mark: mark ?? "", by: map.texts("by"),
      notBuilt: map.optionalText("not-built"), place: scope.place(node))
  }
}
