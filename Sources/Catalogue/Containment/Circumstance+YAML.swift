import Domain
import Yams

extension Circumstance {
  private static let keys = ["id", "says", "asks", "held-by", "ended-by", "signals", "linked"]

  static func read(_ node: Node, in scope: Scope) -> Circumstance? {
    guard let map = MapReader(node, "the circumstance", keys: keys, in: scope),
      let id = map.text("id"), let says = map.bilingual("says")
    else { return nil }
    let circumstance = Circumstance(
      id: id, says: says, asks: map.optionalBilingual("asks"),
      holders: map.items("held-by").compactMap { Holder.read($0, in: scope) },
      endedBy: map.items("ended-by").compactMap(scope.kind), signals: map.texts("signals"),
      isLinked: map.flag("linked"))
    if circumstance.holders.isEmpty, circumstance.signals.isEmpty, !circumstance.isLinked {
      scope.report(
        .missingKey, at: node, have: "nothing that shows \(shown(id))",
        want: "held-by, signals or linked")
    }
    return circumstance
  }
}

extension Circumstance.Holder {
  static func read(_ node: Node, in scope: Scope) -> Self? {
    guard let map = MapReader(node, "what holds it", keys: ["events", "when"], in: scope),
      let events = map.required("events")
    else { return nil }
    let kinds = scope.items(events).compactMap(scope.kind)
    guard let when = map["when"] else { return Self(kinds: kinds) }
    guard case .mapping(let mapping) = when else {
      scope.report(
        .wrongShape, at: when, have: scope.shape(when), want: "a map of fields and their words")
      return nil
    }
    let tests = mapping.compactMap { key, value -> Circumstance.Test? in
      guard let field = scope.field(key, on: kinds) else { return nil }
      return Circumstance.Test(field: field, words: words(value, field, kinds, in: scope))
    }
    return Self(kinds: kinds, when: tests)
  }

  private static func words(
    _ node: Node, _ field: Field, _ kinds: [EventKind], in scope: Scope
  ) -> [String] {
    if case .mapping = node {
      let present = MapReader(node, "the test", keys: ["present"], in: scope)
      if present?.required("present").flatMap(scope.flag) == false {
        scope.report(.wrongTest, at: node, have: "present: false", want: "present: true")
      }
      return []
    }
    guard let kind = kinds.first, let type = EventSchema.type(of: field, on: kind) else {
      return []
    }
    switch type {
    case .word(let allowed): return scope.words(node, from: allowed)
    case .flag: return scope.words(node, from: ["true", "false"])
    case .text: return scope.texts(node).map(\.text)
    default:
      scope.report(
        .wrongTest, at: node, have: "\(field.rawValue), which is \(type.described)",
        want: "a field of words")
      return []
    }
  }
}
