internal import Domain

/// Claims of one subject that contradict one another, origin against origin.
struct ConflictEvaluator: Evaluator {
  let kinds: UInt64
  var fewest: Int { 2 }
  private let selections: [BoundSelection]
  private let origin: BoundField
  private let facts: [(field: BoundField, isHard: Bool, agreement: BoundAgreement)]
  private let jobs: JobOverlap?
  private let jobsAreHard: Bool
  private let enough: [ConflictWatch.Weight]

  /// So many different values of one fact and origin are compared.
  private static let mostValues = 32

  init(_ watch: ConflictWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    origin = BoundField(.origin, context)
    let all = watch.hard.map { ($0, true) } + watch.soft.map { ($0, false) }
    facts = all.filter { $0.0 != .employer }.map { field, isHard in
      (BoundField(field, context), isHard, BoundAgreement(Agreement(field, names: watch.names)))
    }
    jobsAreHard = watch.hard.contains(.employer)
    jobs =
      all.contains { $0.0 == .employer } ? JobOverlap(longerThan: watch.overlap, context) : nil
    enough = watch.enough
  }

  /// A fact on which origins disagree, with the claims that say so.
  private struct Conflict {
    var name: String
    var isHard: Bool
    var claims: Set<Int32>
  }

  /// One value of a fact as some origin claims it.
  private struct Stated {
    var text: String
    var claim: Int32
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    guard context.matched.count > 1 else { return Finding() }
    var conflicts: [Conflict] = []
    for (field, isHard, agreement) in facts {
      if let claims = conflict(field, agreement, keyed, context) {
        conflicts.append(Conflict(name: field.field.rawValue, isHard: isHard, claims: claims))
      }
    }
    if let claims = jobs?.conflict(keyed, context) {
      conflicts.append(
        Conflict(name: Field.employer.rawValue, isHard: jobsAreHard, claims: claims))
    }
    let hard = conflicts.count(where: \.isHard)
    let soft = conflicts.count - hard
    // A hard fact may stand where a soft one is asked for.
    guard enough.contains(where: { $0.hard <= hard && $0.hard + $0.soft <= hard + soft }) else {
      let closest = "\(hard) hard and \(soft) soft facts disagree"
      return Finding(closest: context.isExplaining && !conflicts.isEmpty ? closest : nil)
    }
    let claims = conflicts.reduce(into: Set<Int32>()) { $0.formUnion($1.claims) }.sorted()
    return Finding(firings: [firing(conflicts, claims, hard, soft, keyed, context)])
  }

  private func firing(
    _ conflicts: [Conflict], _ claims: [Int32], _ hard: Int, _ soft: Int,
    _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Firing {
    var origins: Set<String> = []
    for claim in claims {
      if let text = origin.text(keyed.events[Int(claim)], context.store) { origins.insert(text) }
    }
    let last = claims.last.map { keyed.events[Int($0)].time } ?? 0
    return Firing(
      at: last, evidence: claims, score: Double(hard) + Double(soft) / 4,
      facts: Signal.Fact.list("facts", Set(conflicts.map(\.name)))
        + [Signal.Fact("hard", .number(Double(hard))), Signal.Fact("soft", .number(Double(soft)))]
        + Signal.Fact.list("origins", origins))
  }

  /// The claims of two origins of which no value of the one agrees with a value of the other; `nil` without such.
  private func conflict(
    _ field: BoundField, _ agreement: BoundAgreement, _ keyed: borrowing KeyedEvents,
    _ context: Context
  ) -> Set<Int32>? {
    var byOrigin: [(origin: Symbol, values: [Stated])] = []
    for index in context.matched {
      let event = keyed.events[Int(index)]
      let from = origin.symbol(event)
      guard !from.isAbsent, let text = field.text(event, context.store) else { continue }
      guard let place = byOrigin.firstIndex(where: { $0.origin == from }) else {
        byOrigin.append((from, [Stated(text: text, claim: index)]))
        continue
      }
      guard byOrigin[place].values.count < Self.mostValues,
        !byOrigin[place].values.contains(where: { $0.text == text })
      else { continue }
      byOrigin[place].values.append(Stated(text: text, claim: index))
    }
    var claims: Set<Int32> = []
    for (number, one) in byOrigin.enumerated() {
      for other in byOrigin[(number + 1)...] {
        let isAgreed = one.values.contains { mine in
          other.values.contains { agreement.agree(mine.text, $0.text) }
        }
        if !isAgreed { claims.formUnion((one.values + other.values).map(\.claim)) }
      }
    }
    return claims.isEmpty ? nil : claims
  }
}

extension Agreement {
  /// How a claimed fact is compared.
  fileprivate init(_ field: Field, names: NameRule) {
    switch field {
    case .name: self = .name(names)
    case .school, .city, .region: self = .company(below: 0.85)
    case .address: self = .address
    case .email: self = .email
    case .phone: self = .phone
    default: self = .text
    }
  }
}
