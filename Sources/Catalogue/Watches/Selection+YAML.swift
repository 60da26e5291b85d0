import Domain
import Yams

extension Selection {
  static let keys = ["event", "events", "needs", "when", "unless"]
  static let keysOfMany = keys + ["selections"]

  /// The selections of a watch: its own keys, or the maps under `selections:`, to which its own keys then add.
  static func all(in map: MapReader) -> [Selection] {
    guard let several = map["selections"] else { return one(in: map).map { [$0] } ?? [] }
    for key in ["event", "events"] {
      if let node = map[key] {
        map.scope.report(
          .unknownKey, at: node, have: "\(key) beside selections", want: "one of the two")
      }
    }
    return map.scope.items(several).compactMap { item in
      MapReader(item, "the selection", keys: keys, in: map.scope).flatMap {
        one(in: $0, common: map)
      }
    }
  }

  /// A map that is one selection.
  static func one(_ node: Node, in scope: Scope) -> Selection? {
    MapReader(node, "the selection", keys: keys, in: scope).flatMap { one(in: $0) }
  }

  /// A selection, or a list of them.
  static func several(_ node: Node, in scope: Scope) -> [Selection] {
    if case .sequence(let items) = node { return items.compactMap { one($0, in: scope) } }
    return MapReader(node, "the selection", keys: keysOfMany, in: scope).map(all) ?? []
  }

  static func one(in map: MapReader, common: MapReader? = nil) -> Selection? {
    let kinds = kinds(in: map)
    guard !kinds.isEmpty else { return nil }
    let maps = [map] + (common.map { [$0] } ?? [])
    return Selection(
      kinds: kinds,
      needs: maps.flatMap { $0.items("needs") }.compactMap { map.scope.field($0, on: kinds) },
      when: maps.compactMap { $0["when"] }.flatMap {
        FieldTest.all($0, "when", on: kinds, in: map.scope)
      },
      unless: maps.compactMap { $0["unless"] }.flatMap {
        FieldTest.all($0, "unless", on: kinds, in: map.scope)
      })
  }

  private static func kinds(in map: MapReader) -> [EventKind] {
    if let node = map["event"], let other = map["events"] {
      map.scope.report(
        .unknownKey, at: other, have: "events beside event", want: "one of the two")
      return map.scope.kind(node).map { [$0] } ?? []
    }
    guard let node = map["event"] ?? map["events"] else {
      map.scope.report(
        .missingKey, at: map.node, have: "no event in \(map.what)", want: "event or events")
      return []
    }
    let kinds = map.scope.items(node).compactMap(map.scope.kind)
    if kinds.isEmpty, map.scope.problems.isEmpty {
      map.scope.report(
        .wrongShape, at: node, have: "no event kind", want: "at least one event kind")
    }
    return kinds
  }
}
