import Domain
import Yams

extension DormantWatch {
  static func read(_ node: Node, in scope: Scope) -> DormantWatch? {
    let keys = Selection.keysOfMany + ["at-least", "opens", "opens-only", "then", "told-for"]
    guard let map = MapReader(node, "dormant", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let (atLeast, toldFor) = (map.span("at-least"), map.optionalSpan("told-for"))
    let opens = map["opens"].flatMap { Landmark.read($0, in: scope) }
    let then = map["then"].flatMap { Change.read($0, selections.flatMap(\.kinds), in: scope) }
    guard !selections.isEmpty, let atLeast, map["then"] == nil || then != nil else { return nil }
    return DormantWatch(
      selections: selections, atLeast: atLeast, opens: opens,
      isOpeningOnly: map.flag("opens-only"), then: then, toldFor: toldFor)
  }
}

extension DormantWatch.Change {
  static func read(_ node: Node, _ kinds: [EventKind], in scope: Scope) -> Self? {
    guard let map = MapReader(node, "then", keys: ["within", "any-of", "new"], in: scope) else {
      return nil
    }
    let within = map.span("within")
    let anyOf = map.items("any-of").compactMap { Selection.one($0, in: scope) }
    let new = map.items("new").compactMap { scope.field($0, onAny: kinds) }
    guard let within, !(anyOf.isEmpty && new.isEmpty) else { return nil }
    return Self(within: within, anyOf: anyOf, new: new)
  }
}
