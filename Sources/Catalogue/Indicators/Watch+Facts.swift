import Domain

extension Watch {
  /// The names that stand in braces in a sentence about this watch.
  var facts: Set<String> {
    switch self {
    case .window(let watch):
      Set(watch.tests.flatMap { $0.isDistinct ? [$0.name, "\($0.name).count"] : [$0.name] })
        .union(watch.split.map { [$0.rawValue] } ?? [])
    case .unbroken: ["hours"]
    case .steps: ["times"]
    case .speed: ["km", "kmh"]
    case .shared: ["others", "value"]
    case .claimed: ["claimed", "observed", "days"]
    case .novel(let watch): Set(watch.fields.map(\.rawValue))
    case .flow: ["payments", "share"]
    case .differs: ["known", "seen", "alike", "times"]
    case .conflict: ["facts", "facts.count", "hard", "soft", "origins", "origins.count"]
    case .predates: ["items", "items.count"]
    case .lookalike: ["domain", "resembles"]
    case .someOf: ["parts", "parts.count"]
    case .beside(let watch): (watch.watch?.facts ?? []).union(["beside", "beside.count"])
    case .chain: ["steps", "referrer"]
    case .cluster: ["members", "share"]
    case .overdue: ["days", "items"]
    case .dormant: ["months", "changed", "changed.count"]
    case .reappears: ["value", "days"]
    case .unusual: ["value", "usual", "days"]
    case .hours: ["shift", "weeks", "observed", "usual"]
    case .overlap: ["values", "values.count", "days", "minutes"]
    }
  }

  /// Whether it asks for nothing but the indicator's own signal beside others.
  var isOfOwnSignal: Bool {
    if case .beside(let beside) = self { return beside.watch == nil }
    return false
  }

  /// Whether a missing field can make it unable to tell.
  var hasNeeds: Bool {
    switch self {
    case .window(let watch): watch.selections.hasNeeds
    case .unbroken(let watch): watch.selections.hasNeeds
    case .steps(let watch): watch.steps.hasNeeds
    case .speed(let watch): watch.selections.hasNeeds
    case .shared(let watch): watch.sightings.map(\.selection).hasNeeds
    case .claimed(let watch): watch.selections.hasNeeds
    case .novel(let watch): watch.selections.hasNeeds
    case .flow(let watch): [watch.incoming, watch.outgoing].hasNeeds
    case .differs, .conflict: true
    case .predates(let watch): watch.selections.hasNeeds
    case .lookalike: true
    case .someOf(let watch): watch.parts.contains { $0.watch.hasNeeds }
    case .beside(let watch): watch.watch?.hasNeeds ?? false
    case .chain(let watch): watch.links.map(\.selection).hasNeeds
    case .cluster(let watch): watch.links.map(\.selection).hasNeeds
    case .overdue(let watch): [watch.after, watch.expects].hasNeeds
    case .dormant(let watch): watch.selections.hasNeeds
    case .reappears(let watch): watch.sightings.map(\.selection).hasNeeds
    case .unusual(let watch): watch.selections.hasNeeds
    case .hours(let watch): watch.selections.hasNeeds
    case .overlap(let watch): watch.selections.hasNeeds
    }
  }
}

extension [Selection] {
  fileprivate var hasNeeds: Bool { contains { !$0.needs.isEmpty } }
}

extension WindowWatch.Aggregate {
  fileprivate var isDistinct: Bool {
    if case .distinct = measure { return true }
    return false
  }
}
