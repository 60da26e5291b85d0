import Domain

extension Watch {
  /// The names that stand in braces in a sentence about this watch.
  var facts: Set<String> {
    switch self {
    case .window(let watch):
      Set(watch.tests.flatMap { $0.isDistinct ? [$0.name, "\($0.name).count"] : [$0.name] })
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
    }
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
