import Domain
import Yams

extension BesideWatch {
  static func read(_ node: Node, in scope: Scope) -> BesideWatch? {
    let keys = ["watch", "signals"]
    guard let map = MapReader(node, "beside", keys: keys, in: scope) else { return nil }
    let watch = map["watch"].flatMap { Watch.part($0, in: scope) }
    let conditions = (map.required("signals").map(scope.items) ?? []).compactMap {
      Condition.read($0, in: scope)
    }
    guard !conditions.isEmpty, map["watch"] == nil || watch != nil else { return nil }
    return BesideWatch(watch: watch, conditions: conditions)
  }
}

extension BesideWatch.Condition {
  private static let keys = [
    "any-of", "families", "strength", "at-least", "of", "sharing", "weighing",
  ]

  static func read(_ node: Node, in scope: Scope) -> Self? {
    guard let map = MapReader(node, "the signals", keys: keys, in: scope) else { return nil }
    let (ids, families) = (map.texts("any-of"), map.texts("families"))
    if !ids.isEmpty, let stray = map["families"] {
      scope.report(
        .unknownKey, at: stray, have: "families beside any-of", want: "one of the two")
    }
    let strength = map["strength"].flatMap { scope.word($0, Strength.self) }
    let atLeast = map.optionalCount("at-least") ?? 1
    let of = map["of"].flatMap { scope.words($0, from: ["subject", "others"]).first }
    if !ids.isEmpty, atLeast > Set(ids).count {
      scope.report(
        .badNumber, at: map["at-least"] ?? node, have: "\(atLeast) of \(Set(ids).count) indicators",
        want: "at most \(Set(ids).count)")
    }
    let names: BesideWatch.Names =
      ids.isEmpty ? (families.isEmpty ? .any : .families(families)) : .indicators(ids)
    return Self(
      names: names, strength: strength ?? .s3, atLeast: atLeast, isOfOthers: of == "others",
      isSharing: map.flag("sharing"), weighing: map.optionalNumber("weighing", in: 0...100),
      place: scope.place(node))
  }
}

extension Watch {
  /// A watch inside another one, where no other signals can be asked for.
  static func part(_ node: Node, in scope: Scope) -> Watch? {
    guard let watch = read(node, in: scope) else { return nil }
    guard case .beside = watch else { return watch }
    scope.report(
      .unknownKey, at: node, have: "beside inside another watch",
      want: "beside around the whole watch, or under raise")
    return nil
  }
}
