import Domain
import Yams

extension LookalikeWatch {
  static func read(_ node: Node, in scope: Scope) -> LookalikeWatch? {
    let keys = Selection.keysOfMany + ["fields", "known", "distance", "extra-token"]
    guard let map = MapReader(node, "lookalike", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let kinds = selections.flatMap(\.kinds)
    let fields = (map.required("fields").map(scope.items) ?? []).compactMap {
      scope.field($0, onAny: kinds)
    }
    let known = map["known"].map { scope.words($0, from: FieldType.listNames) }
    let distance = map["distance"].flatMap { scope.count($0) } ?? 2
    if distance > 2, let node = map["distance"] {
      scope.report(.badNumber, at: node, have: "\(distance)", want: "1 or 2")
    }
    guard !selections.isEmpty, !fields.isEmpty else { return nil }
    return LookalikeWatch(
      selections: selections, fields: fields, known: known ?? ["company-domain"],
      distance: min(2, distance),
      countsExtraToken: map["extra-token"] == nil || map.flag("extra-token"),
      freeMail: scope.tables?.domains["free-mail"] ?? [])
  }
}
