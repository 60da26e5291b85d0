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
      indicator.watch.map { (indicator.id, Need($0, plan, context)) }
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
    /// The watch itself, and for each other signal that must be there the watches that may make it.
    case beside(Need?, [Need])
    case one(selections: [BoundSelection], all: Bool, standing: Standing)

    init(_ watch: Watch, _ plan: Plan, _ context: Context) {
      switch watch {
      case .someOf(let some):
        self = .some(some.parts.map { Need($0.watch, plan, context) })
      case .beside(let beside):
        self = .beside(
          beside.watch.map { Need($0, plan, context) },
          beside.conditions.filter { !$0.isOfOthers }.compactMap { condition in
            guard case .indicators(let ids) = condition.names else { return nil }
            return .some(
              ids.sorted().compactMap { plan.catalogue.indicator($0)?.plainWatch }
                .map { Need($0, plan, context) })
          })
      default:
        self = .one(
          selections: [BoundSelection](watch.needing, context), all: watch.needsAllSelections,
          standing: Standing(watch, context))
      }
    }
  }

  /// What must be known of the subject besides its events.
  private struct Standing {
    var aspect: ClaimedWatch.Aspect?
    /// Origins of the claims that count; `nil` for the usual ones.
    var origins: Set<Symbol>?
    var notBefore: [EventKind] = []
    var needsAge = false
    var needsCountry = false
    var needsOffset = false
    /// Other events from which time is measured, where their absence is not an answer.
    var landmarks: [Landmark] = []
    /// Days that must lie between the first and the last event of some kinds.
    var past: (days: Int64, kinds: [EventKind])?
    var needsCreated = false
    /// What the whole scan lacks, whoever is asked about.
    var lacking: [String] = []
    var needsName = false
    var claims: ClaimNeed?

    init(_ watch: Watch, _ context: Context) {
      let (directory, symbols) = (context.directory, context.store.symbols)
      claims = ClaimNeed(watch, context)
      if case .shared(let shared) = watch { needsName = shared.namesDiffer != nil }
      if case .claimed(let claimed) = watch {
        aspect = claimed.compares
        origins = claimed.originSymbols(symbols)
      }
      if case .steps(let steps) = watch {
        notBefore = steps.notBefore.flatMap(\.kinds)
        needsCountry = steps.relations.flatMap(\.anyOf).contains {
          $0.left == .declaredCountry || $0.right == .declaredCountry
        }
      }
      needsAge = watch.tests.contains { $0.field == .accountAge }
      landmarks = watch.neededLandmarks
      switch watch {
      case .overdue(let overdue): notBefore = overdue.given?.kinds ?? []
      case .hours(let hours): if case .agreed = hours.reference { aspect = .hours(slackMinutes: 0) }
      case .unusual(let unusual):
        past = (Int64(unusual.after), unusual.selections.flatMap(\.kinds))
      case .cluster(let cluster): needsCreated = cluster.createdWithin != nil
      case .window(let window): lacking = directory.populations.lacking(window)
      default: break
      }
      needsOffset = watch.tests.contains {
        if case .time(.clock) = $0.test { return true }
        return false
      }
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
    case .beside(let own, let signals):
      let answers = signals.map { look($0, keyed) }
      let own = own.map { look($0, keyed) } ?? Answer(isSeen: answers.contains(where: \.isSeen))
      return Answer(
        isSeen: own.isSeen,
        missing: answers.filter(\.isSeen).reduce(own.missing) { $0.union($1.missing) })
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
    var missing = Set(wanted.aspect?.missing(standing, origins: wanted.origins) ?? [])
    let kinds = wanted.notBefore
    if !kinds.isEmpty, !kinds.contains(where: { keyed.kinds >> UInt64($0.rawValue) & 1 == 1 }) {
      missing.formUnion(kinds.map(\.name))
    }
    if wanted.needsCountry {
      missing.formUnion(ClaimedWatch.Aspect.country.missing(standing))
    }
    if wanted.needsOffset {
      missing.formUnion(ClaimedWatch.Aspect.offset(minutes: 0).missing(standing))
    }
    for landmark in wanted.landmarks
    where directory.landmarks[landmark]?.subjects.contains(keyed.key) != true {
      missing.formUnion(landmark.missing)
    }
    if let past = wanted.past {
      let kinds = past.kinds.reduce(UInt64(0)) { $0 | 1 << UInt64($1.rawValue) }
      let days = keyed.events.filter { kinds >> UInt64($0.kindIndex) & 1 == 1 }.map(\.moment.day)
      if (days.last ?? 0) - (days.first ?? 0) < past.days {
        missing.insert("a past of \(past.days) d")
      }
    }
    if wanted.needsCreated, standing?.firstCreated == nil { missing.insert("claim.made.created") }
    missing.formUnion(wanted.lacking)
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
      guard let field = window.keyedField else { return window.selections }
      return window.selections.map { $0.needing(field) }
    case .steps(let steps): return steps.steps
    case .overdue(let overdue): return [overdue.after]
    case .dormant(let dormant): return dormant.selections
    case .reappears(let reappears): return reappears.sightings.map { $0.selection.needing($0.by) }
    case .chain(let chain): return chain.links.map { $0.selection.needing($0.field) }
    case .cluster(let cluster): return cluster.links.map { $0.selection.needing($0.field) }
    case .overlap(let overlap):
      return overlap.selections.map {
        let whole = $0.needing(overlap.until).needing(overlap.different)
        return overlap.from.map(whole.needing) ?? whole
      }
    case .differs(let differs): return differs.seen.map { $0.selection.needing($0.by) }
    default: return selections
    }
  }
}

extension WindowWatch {
  /// The field without which an event belongs to no window.
  fileprivate var keyedField: Field? {
    if case .field(let field) = per { return field }
    return split
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
  fileprivate func missing(
    _ standing: Directory.Standing?, origins: Set<Symbol>? = nil
  ) -> [String] {
    let claims = standing?.claims(of: origins) ?? []
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
