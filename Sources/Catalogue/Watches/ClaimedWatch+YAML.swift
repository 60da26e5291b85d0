import Domain
import Yams

extension ClaimedWatch {
  static func read(_ node: Node, in scope: Scope) -> ClaimedWatch? {
    let keys = Selection.keysOfMany + ["compare", "within", "days", "share"]
    guard let map = MapReader(node, "claimed", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let aspect = map.required("compare").flatMap { Self.aspect($0, in: scope) }
    if let aspect { reportMissingFields(of: aspect, selections, at: node, in: scope) }
    let (within, days) = (map.span("within"), map.count("days"))
    let share = map.optionalNumber("share", in: 0...1)
    if aspect == .country, let stray = map["share"] {
      scope.report(
        .unknownKey, at: stray, have: "share for country",
        want: "no share, since the modal country must differ")
    }
    guard !selections.isEmpty, let aspect, let within, let days else { return nil }
    return ClaimedWatch(
      selections: selections, compares: aspect, within: within, days: days, share: share)
  }

  private static func aspect(_ node: Node, in scope: Scope) -> Aspect? {
    if node.scalar != nil { return scope.words(node, from: ["country"]).isEmpty ? nil : .country }
    let keys = ["distance-km", "offset-min", "hours-slack-min"]
    guard let map = MapReader(node, "compare", keys: keys, in: scope) else { return nil }
    let found = keys.filter { map[$0] != nil }
    guard found.count == 1, let key = found.first else {
      scope.report(
        found.isEmpty ? .missingKey : .unknownKey, at: node,
        have: found.isEmpty ? "nothing to compare" : found.joined(separator: " and "),
        want: "country, or " + oneOf(keys))
      return nil
    }
    return map.number(key, in: 0...100_000).map { number in
      switch key {
      case "distance-km": .distance(kilometres: number)
      case "offset-min": .offset(minutes: number)
      default: .hours(slackMinutes: number)
      }
    }
  }

  private static func reportMissingFields(
    of aspect: Aspect, _ selections: [Selection], at node: Node, in scope: Scope
  ) {
    let fields: [Field] =
      switch aspect {
      case .country: [.country]
      case .distance: [.lat, .lon]
      case .offset: [.utcOffset]
      case .hours: []
      }
    for field in fields {
      let kinds = selections.flatMap(\.kinds)
      _ = scope.field(named: field.rawValue, at: scope.place(node), on: kinds)
    }
  }
}
