internal import Domain

/// What must have been claimed before claims can be compared: one to compare with, two origins, a known domain.
enum ClaimNeed {
  case known(
    [(selection: BoundSelection, field: BoundField)], seen: [BoundSelection], perIdentity: Bool)
  case origins([BoundSelection], origin: BoundField, perIdentity: Bool)
  case domains([BoundField], [BoundSelection], areKnown: Bool)

  init?(_ watch: Watch, _ context: Context) {
    switch watch {
    case .differs(let differs):
      self = .known(
        differs.known.map { (BoundSelection($0.selection, context), BoundField($0.by, context)) },
        seen: differs.seen.map { BoundSelection($0.selection, context) },
        perIdentity: differs.per == .identity)
    case .conflict(let conflict):
      self = .origins(
        [BoundSelection](conflict.selections, context), origin: BoundField(.origin, context),
        perIdentity: conflict.per == .identity)
    case .lookalike(let lookalike):
      self = .domains(
        lookalike.fields.map { BoundField($0, context) },
        [BoundSelection](lookalike.selections, context),
        areKnown: !lookalike.knownDomains(context.directory).isEmpty)
    default: return nil
    }
  }

  func missing(_ keyed: KeyedEvents, _ context: Context) -> Set<String> {
    switch self {
    case .known(let known, let seen, let perIdentity):
      guard keyed.events.contains(where: { seen.match($0, context) }) else { return [] }
      let isKnown = keyed.events.contains { event in
        known.contains { $0.field.isThere(event) && $0.selection.matches(event, context) }
      }
      if isKnown || (perIdentity && Self.others(keyed.key, context).contains { !$0.claims.isEmpty })
      {
        return []
      }
      return Set(known.flatMap { Self.names($0.selection, [$0.field]) })
    case .origins(let selections, let origin, let perIdentity):
      var origins = Set(
        keyed.events.filter { selections.match($0, context) }.map(origin.symbol))
      if perIdentity {
        for other in Self.others(keyed.key, context) {
          origins.formUnion(other.claims.map(\.origin))
        }
      }
      return origins.subtracting([.absent]).count > 1 ? [] : ["claim.made.origin"]
    case .domains(let fields, let selections, let areKnown):
      var missing: Set<String> = areKnown ? [] : ["list.entry.value"]
      let hasField = keyed.events.contains { event in
        selections.match(event, context) && fields.contains { $0.isThere(event) }
      }
      if !hasField { missing.formUnion(selections.flatMap { Self.names($0, fields) }) }
      return missing
    }
  }

  /// What the other subjects of a declared identity claim.
  private static func others(_ subject: Symbol, _ context: Context) -> [Directory.Standing] {
    let identity = context.directory.identity(of: subject)
    guard identity != subject else { return [] }
    return context.directory.members[identity, default: []].filter { $0 != subject }
      .compactMap { context.directory.subjects[$0] }
  }

  private static func names(_ selection: BoundSelection, _ fields: [BoundField]) -> [String] {
    EventKind.allCases.filter { selection.kinds >> UInt64($0.rawValue) & 1 == 1 }.flatMap { kind in
      fields.filter { EventSchema.type(of: $0.field, on: kind) != nil }
        .map { "\(kind.name).\($0.field.rawValue)" }
    }
  }
}
