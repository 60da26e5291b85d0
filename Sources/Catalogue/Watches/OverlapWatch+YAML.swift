import Domain
import Yams

extension OverlapWatch {
  static func read(_ node: Node, in scope: Scope) -> OverlapWatch? {
    let own = ["from", "until", "different", "at-least", "lasting", "days", "within"]
    guard let map = MapReader(node, "overlap", keys: Selection.keysOfMany + own, in: scope) else {
      return nil
    }
    let selections = Selection.all(in: map)
    let kinds = selections.flatMap(\.kinds)
    let from = map["from"].flatMap { Landmark.momentField($0, on: kinds, in: scope) }
    let until = map.required("until").flatMap { Landmark.momentField($0, on: kinds, in: scope) }
    let different = map.required("different").flatMap { scope.field($0, on: kinds) }
    let atLeast = map.optionalCount("at-least") ?? 2
    let (lasting, days) = (map.span("lasting"), map.optionalCount("days") ?? 1)
    let within = map.optionalSpan("within")
    guard !selections.isEmpty, let until, let different, let lasting else { return nil }
    return OverlapWatch(
      selections: selections, from: from, until: until, different: different, atLeast: atLeast,
      lasting: lasting, days: days, within: within)
  }
}
