import Domain
import Yams

extension UnusualWatch {
  private static let measures = ["count", "sum", "count-distinct"]

  static func read(_ node: Node, in scope: Scope) -> UnusualWatch? {
    let keys = Selection.keysOfMany + measures + ["past", "after", "deviations", "at-least"]
    guard let map = MapReader(node, "unusual", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let measure = measure(in: map, on: selections.flatMap(\.kinds))
    let (past, after) = (days("past", in: map), days("after", in: map))
    let deviations = map.number("deviations", in: 0...100)
    let atLeast = map.number("at-least", in: 0...1e12)
    guard !selections.isEmpty, let measure, let past, let after, let deviations, let atLeast else {
      return nil
    }
    return UnusualWatch(
      selections: selections, measure: measure, past: past, after: after, deviations: deviations,
      atLeast: atLeast)
  }

  private static func measure(in map: MapReader, on kinds: [EventKind]) -> Measure? {
    let found = measures.filter { map[$0] != nil }
    guard found.count == 1, let key = found.first, let node = map[key] else {
      map.scope.report(
        found.isEmpty ? .missingKey : .unknownKey, at: map.node,
        have: found.isEmpty ? "no measure" : found.joined(separator: " and "),
        want: oneOf(measures))
      return nil
    }
    switch key {
    case "count": return map.scope.words(node, from: ["events"]).isEmpty ? nil : .count
    case "sum": return map.scope.numberField(node, onAny: kinds).map { .sum($0) }
    default: return Value.read(node, onAny: kinds, in: map.scope).map { .distinct($0) }
    }
  }

  /// A length of time in whole days.
  private static func days(_ key: String, in map: MapReader) -> Int? {
    guard let span = map.span(key), let node = map[key] else { return nil }
    let days = span / Moment.dayLength
    guard days >= 1, days * Moment.dayLength == span, days <= 3660 else {
      map.scope.report(
        .badSpan, at: node, have: map.scope.shape(node), want: "whole days, at most 3660 d")
      return nil
    }
    return Int(days)
  }
}
