internal import Domain

/// Looks through one subject's events for what each watch needs.
///
/// Bound once, asked for each subject.
///
/// One thread's own: the tests inside remember answers.
struct Lookout {
  private let directory: Directory
  private let context: Context
  private let needs: [(indicator: String, need: Need)]
  /// Indicators that a note can speak of.
  private let notable: Set<String>

  init(_ plan: Plan, _ store: EventStore, _ directory: Directory) {
    self.directory = directory
    let context = Context(store: store, directory: directory)
    self.context = context
    notable = Set(
      plan.catalogue.indicators.filter { plan.isOn($0) && $0.strength != .s0 }.map(\.id))
    needs = plan.catalogue.indicators.filter(plan.isOn).compactMap { indicator in
      indicator.watch.map { (indicator.id, Need($0, context)) }
    }
  }

  func availability(_ keyed: KeyedEvents) -> Availability {
    var result = Availability()
    for note in directory.subjects[keyed.key]?.observations ?? []
    where notable.contains(note.indicator) {
      result.seen.insert(note.indicator)
    }
    for (indicator, need) in needs {
      let answer = look(need, keyed)
      guard answer.isSeen else { continue }
      result.seen.insert(indicator)
      guard !answer.missing.isEmpty else { continue }
      result.cannotTell.append(
        Assessment.CannotTell(indicator: indicator, missing: answer.missing.sorted()))
    }
    return result
  }

  /// What one watch must find.
  private indirect enum Need {
    case some([Need])
    case one(selections: [BoundSelection], all: Bool, standing: Standing)

    init(_ watch: Watch, _ context: Context) {
      if case .someOf(let some) = watch {
        self = .some(some.parts.map { Need($0.watch, context) })
      } else {
        self = .one(
          selections: [BoundSelection](watch.needing, context), all: watch.needsAllSelections,
          standing: Standing(watch, context))
      }
    }
  }

  /// What must be known of the subject besides its events.
  private struct Standing {
    var aspect: ClaimedWatch.Aspect?
    var notBefore: [EventKind] = []
    var needsAge = false
    var needsCountry = false
    var needsName = false
    var claims: ClaimNeed?

    init(_ watch: Watch, _ context: Context) {
      claims = ClaimNeed(watch, context)
      if case .shared(let shared) = watch { needsName = shared.namesDiffer != nil }
      if case .claimed(let claimed) = watch { aspect = claimed.compares }
      if case .steps(let steps) = watch {
        notBefore = steps.notBefore.flatMap(\.kinds)
        needsCountry = steps.relations.flatMap(\.anyOf).contains {
          $0.left == .declaredCountry || $0.right == .declaredCountry
        }
      }
      needsAge = watch.selections.flatMap { $0.when + $0.unless }
        .contains { $0.field == .accountAge }
    }
  }

  private struct Answer {
    var isSeen = false
    /// Empty where it can be told.
    var missing: Set<String> = []
  }

  private func look(_ need: Need, _ keyed: KeyedEvents) -> Answer {
    switch need {
    case .some(let parts):
      let answers = parts.map { look($0, keyed) }.filter(\.isSeen)
      let isTold = answers.contains { $0.missing.isEmpty }
      return Answer(
        isSeen: !answers.isEmpty,
        missing: isTold ? [] : answers.reduce(into: []) { $0.formUnion($1.missing) })
    case .one(let selections, let all, let standing):
      return look(selections, all, standing, keyed)
    }
  }

  private func look(
    _ selections: [BoundSelection], _ all: Bool, _ standing: Standing, _ keyed: KeyedEvents
  ) -> Answer {
    var answer = Answer()
    var (isUsable, isBroken) = (false, false)
    for selection in selections where selection.kinds & keyed.kinds != 0 {
      answer.isSeen = true
      if keyed.events.contains(where: selection.isUsable) {
        isUsable = true
      } else {
        isBroken = true
        for event in keyed.events { answer.missing.formUnion(selection.missing(event)) }
      }
    }
    guard answer.isSeen else { return answer }
    if isUsable, !(isBroken && all) { answer.missing = [] }
    answer.missing.formUnion(missing(standing, keyed))
    return answer
  }

  private func missing(_ wanted: Standing, _ keyed: KeyedEvents) -> Set<String> {
    let standing = directory.subjects[keyed.key]
    var missing = Set(wanted.aspect?.missing(standing) ?? [])
    let kinds = wanted.notBefore
    if !kinds.isEmpty, !kinds.contains(where: { keyed.kinds >> UInt64($0.rawValue) & 1 == 1 }) {
      missing.formUnion(kinds.map(\.name))
    }
    if wanted.needsCountry {
      missing.formUnion(ClaimedWatch.Aspect.country.missing(standing))
    }
    if wanted.needsName, standing?.names.isEmpty != false { missing.insert("claim.made.name") }
    if let claims = wanted.claims { missing.formUnion(claims.missing(keyed, context)) }
    if wanted.needsAge, standing?.created == nil { missing.insert("claim.made.created") }
    return missing
  }
}

extension Watch {
  /// Whether it says nothing without an event for each of its selections.
  fileprivate var needsAllSelections: Bool {
    switch self {
    case .steps, .flow: true
    default: false
    }
  }

  /// The selections with the field that is keyed on counted among what they need.
  fileprivate var needing: [Selection] {
    switch self {
    case .shared(let shared):
      return shared.sightings.map { $0.selection.needing($0.by) }
    case .window(let window):
      guard case .field(let field) = window.per else { return window.selections }
      return window.selections.map { $0.needing(field) }
    case .steps(let steps): return steps.steps
    case .differs(let differs): return differs.seen.map { $0.selection.needing($0.by) }
    default: return selections
    }
  }
}

extension Selection {
  fileprivate func needing(_ field: Field) -> Selection {
    var copy = self
    if !copy.needs.contains(field) { copy.needs.append(field) }
    return copy
  }
}

extension ClaimedWatch.Aspect {
  /// What the standing facts of a subject lack for this comparison.
  fileprivate func missing(_ standing: Directory.Standing?) -> [String] {
    let claims = (standing?.claims ?? []).filter { $0.isVerified || $0.isOwnWord }
    switch self {
    case .country:
      return claims.contains { !$0.country.isAbsent } ? [] : ["claim.made.country"]
    case .distance:
      return claims.contains { $0.latitude != nil && $0.longitude != nil }
        ? [] : ["claim.made.lat", "claim.made.lon"]
    case .offset:
      return standing?.utcOffset != nil || claims.contains { $0.utcOffset != nil }
        ? [] : ["claim.made.utc_offset"]
    case .hours:
      return standing?.agreed != nil && standing?.utcOffset != nil
        ? [] : ["subject.declared.agreed_start", "subject.declared.utc_offset"]
    }
  }
}
