import Domain
import Yams

extension CheckSheet {
  /// Reads one file of `sheets/`, whose name is its id.
  static func read(_ root: Node, in scope: Scope) -> CheckSheet? {
    let keys = ["id", "title", "intro", "parts"]
    guard let map = MapReader(root, "the sheet", keys: keys, in: scope), let id = map.text("id"),
      let title = map.bilingual("title"), let intro = map.bilingual("intro")
    else { return nil }
    let stem = FileName(scope.file).stem
    if id != stem {
      scope.report(
        .wrongID, at: map["id"] ?? root, have: shown(id), want: "\(stem), the file's name")
    }
    let parts = (map.required("parts").map(scope.items) ?? []).compactMap { part($0, in: scope) }
    return CheckSheet(id: id, title: title, intro: intro, parts: parts)
  }

  private static func part(_ node: Node, in scope: Scope) -> Part? {
    guard let map = MapReader(node, "the part", keys: ["title", "rows"], in: scope),
      let title = map.bilingual("title"), let rows = map.required("rows")
    else { return nil }
    return Part(title: title, rows: scope.items(rows).compactMap { row($0, in: scope) })
  }

  private static func row(_ node: Node, in scope: Scope) -> Row? {
    let keys = Kind.allCases.map(\.rawValue) + ["asks"]
    guard let map = MapReader(node, "the row", keys: keys, in: scope) else { return nil }
    let kinds = Kind.allCases.filter { map[$0.rawValue] != nil }
    guard kinds.count == 1, let kind = kinds.first, let id = map.text(kind.rawValue) else {
      scope.report(
        .wrongShape, at: node, have: "\(kinds.count) of check, question, observation",
        want: "one of them, with an id")
      return nil
    }
    let asks = map.optionalBilingual("asks")
    if kind == .question, asks == nil {
      scope.report(.missingKey, at: node, have: "no asks in the question", want: "asks")
    }
    return Row(kind: kind, id: id, asks: asks)
  }
}
