import Domain
import Yams

extension ClaimedWatch {
  static func read(_ node: Node, in scope: Scope) -> ClaimedWatch? {
    let keys =
      Selection.keysOfMany + ["compare", "within", "days", "share", "last", "times", "origins"]
    guard let map = MapReader(node, "claimed", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let aspect = map.required("compare").flatMap { Self.aspect($0, in: scope) }
    if let aspect { reportMissingFields(of: aspect, selections, at: node, in: scope) }
    let (last, times) = (map.optionalCount("last"), map.optionalCount("times"))
    let within = last == nil ? map.span("within") : map.optionalSpan("within") ?? .max
    let days = times == nil ? map.count("days") : map.optionalCount("days") ?? 1
    if let last, let times, times > last {
      scope.report(
        .badNumber, at: map["times"] ?? node, have: "\(times) of the last \(last)",
        want: "at most \(last)")
    }
    let origins = map["origins"].map { scope.words($0, from: Self.origins) } ?? []
    let share = map.optionalNumber("share", in: 0...1)
    if aspect == .country, let stray = map["share"] {
      scope.report(
        .unknownKey, at: stray, have: "share for country",
        want: "no share, since the modal country must differ")
    }
    guard !selections.isEmpty, let aspect, let within, let days else { return nil }
    return ClaimedWatch(
      selections: selections, compares: aspect, within: within, days: days, share: share,
      last: last, times: times ?? 1, origins: origins)
  }

  private static let origins: [String] = {
    guard case .word(let words)? = EventSchema.type(of: .origin, on: .claimMade) else { return [] }
    return words
  }()

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
