import Domain
import Yams

extension PredatesWatch {
  static func read(_ node: Node, in scope: Scope) -> PredatesWatch? {
    let keys = Selection.keysOfMany + ["months", "at-least"]
    guard let map = MapReader(node, "predates", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    for field in [Field.skill, .skillSince] {
      let kinds = selections.flatMap(\.kinds)
      _ = scope.field(named: field.rawValue, at: scope.place(node), on: kinds)
    }
    let (months, atLeast) = (map.count("months"), map.count("at-least"))
    guard !selections.isEmpty, let months, let atLeast else { return nil }
    return PredatesWatch(
      selections: selections, months: months, atLeast: atLeast,
      technologies: scope.tables?.technologies ?? [])
  }
}
