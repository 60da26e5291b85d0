import Domain
import Yams

extension NovelWatch {
  static func read(_ node: Node, in scope: Scope) -> NovelWatch? {
    let keys = Selection.keysOfMany + ["fields", "after"]
    guard let map = MapReader(node, "novel", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let kinds = selections.flatMap(\.kinds)
    let fields = (map.required("fields").map(scope.items) ?? []).compactMap {
      scope.field($0, on: kinds)
    }
    guard let after = map.span("after"), !selections.isEmpty, !fields.isEmpty else { return nil }
    return NovelWatch(selections: selections, fields: fields, after: after)
  }
}
