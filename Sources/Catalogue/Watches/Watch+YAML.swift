import Domain
import Yams

extension Watch {
  private static let forms = [
    "window", "unbroken", "steps", "speed", "shared", "claimed", "novel", "flow", "some-of",
    "beside", "chain", "cluster", "overdue", "dormant", "reappears", "unusual", "hours", "overlap",
    "differs", "conflict", "predates", "lookalike",
  ]

  /// A map with one key, the way of watching.
  static func read(_ node: Node, in scope: Scope) -> Watch? {
    guard let map = MapReader(node, "the watch", keys: forms, in: scope) else { return nil }
    let found = forms.compactMap { form in map[form].map { (form, $0) } }
    guard let (form, body) = found.first else {
      scope.report(
        .missingKey, at: node, have: "no way of watching", want: oneOf(forms))
      return nil
    }
    if found.count > 1 {
      scope.report(
        .unknownKey, at: node, have: found.map(\.0).joined(separator: " and "),
        want: "one way of watching; some-of joins several")
    }
    return read(form, body, in: scope)
  }

  private static func read(_ form: String, _ body: Node, in scope: Scope) -> Watch? {
    switch form {
    case "window": WindowWatch.read(body, in: scope).map { .window($0) }
    case "unbroken": UnbrokenWatch.read(body, in: scope).map { .unbroken($0) }
    case "steps": StepsWatch.read(body, in: scope).map { .steps($0) }
    case "speed": SpeedWatch.read(body, in: scope).map { .speed($0) }
    case "shared": SharedWatch.read(body, in: scope).map { .shared($0) }
    case "claimed": ClaimedWatch.read(body, in: scope).map { .claimed($0) }
    case "novel": NovelWatch.read(body, in: scope).map { .novel($0) }
    case "flow": FlowWatch.read(body, in: scope).map { .flow($0) }
    case "beside": BesideWatch.read(body, in: scope).map { .beside($0) }
    case "chain": ChainWatch.read(body, in: scope).map { .chain($0) }
    case "cluster": ClusterWatch.read(body, in: scope).map { .cluster($0) }
    case "overdue": OverdueWatch.read(body, in: scope).map { .overdue($0) }
    case "dormant": DormantWatch.read(body, in: scope).map { .dormant($0) }
    case "reappears": ReappearsWatch.read(body, in: scope).map { .reappears($0) }
    case "unusual": UnusualWatch.read(body, in: scope).map { .unusual($0) }
    case "hours": HoursWatch.read(body, in: scope).map { .hours($0) }
    case "overlap": OverlapWatch.read(body, in: scope).map { .overlap($0) }
    case "differs": DiffersWatch.read(body, in: scope).map { .differs($0) }
    case "conflict": ConflictWatch.read(body, in: scope).map { .conflict($0) }
    case "predates": PredatesWatch.read(body, in: scope).map { .predates($0) }
    case "lookalike": LookalikeWatch.read(body, in: scope).map { .lookalike($0) }
    default: SomeOfWatch.read(body, in: scope).map { .someOf($0) }
    }
  }
}
