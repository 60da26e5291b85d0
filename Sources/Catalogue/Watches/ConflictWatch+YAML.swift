import Domain
import Yams

extension ConflictWatch {
  static func read(_ node: Node, in scope: Scope) -> ConflictWatch? {
    let keys =
      Selection.keysOfMany + ["per", "hard", "soft", "names-below", "overlap", "enough"]
    guard let map = MapReader(node, "conflict", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    for kind in selections.flatMap(\.kinds) where kind != .claimMade {
      scope.report(
        .unknownKind, at: node, have: kind.name, want: EventKind.claimMade.name)
      return nil
    }
    let (hard, soft) = (facts("hard", in: map), facts("soft", in: map))
    let below = map.optionalNumber("names-below", in: 0...1)
    let enough = (map.required("enough").map(scope.items) ?? []).compactMap {
      Weight.read($0, hard: hard.count, soft: soft.count, in: scope)
    }
    guard !selections.isEmpty, !hard.isEmpty || !soft.isEmpty, !enough.isEmpty else { return nil }
    return ConflictWatch(
      selections: selections, per: Value.subjectOrIdentity(in: map), hard: hard, soft: soft,
      names: NameRule(below: below ?? 0.85, nicknames: scope.tables?.nicknames ?? []),
      overlap: map.optionalSpan("overlap") ?? 90 * Moment.dayLength, enough: enough)
  }

  private static func facts(_ key: String, in map: MapReader) -> [Field] {
    map.items(key).compactMap { item in
      guard let field = map.scope.field(item, on: [.claimMade]) else { return nil }
      if ConflictWatch.facts.contains(field) { return field }
      map.scope.report(
        .wrongTest, at: item, have: field.rawValue,
        want: oneOf(ConflictWatch.facts.map(\.rawValue)))
      return nil
    }
  }
}

extension ConflictWatch.Weight {
  /// A map such as `{hard: 1, soft: 3}`; more than there are facts could never be met.
  static func read(_ node: Node, hard: Int, soft: Int, in scope: Scope) -> Self? {
    guard let map = MapReader(node, "the weight", keys: ["hard", "soft"], in: scope) else {
      return nil
    }
    let weight = Self(
      hard: map.optionalCount("hard") ?? 0, soft: map.optionalCount("soft") ?? 0)
    guard weight.hard + weight.soft > 0, weight.hard <= hard, weight.soft <= soft else {
      scope.report(
        .badNumber, at: node, have: "\(weight.hard) hard and \(weight.soft) soft",
        want: "at least one, at most \(hard) hard and \(soft) soft")
      return nil
    }
    return weight
  }
}
