internal import Domain

/// Which indicators had something to look at for a subject, and which of them could not be told.
struct Availability {
  var cannotTell: [Assessment.CannotTell] = []
  /// Ids of indicators whose watch reads a kind that the subject has events of.
  var seen: Set<String> = []
}

extension Assessor {
  /// Looks through one subject's events for what each watch needs.
  func availability(_ keyed: KeyedEvents) -> Availability {
    let context = Context(store: store, directory: directory)
    var result = Availability()
    for indicator in plan.catalogue.indicators where plan.isOn(indicator) {
      let notes = directory.subjects[keyed.key]?.observations ?? []
      if indicator.strength != .s0, notes.contains(where: { $0.indicator == indicator.id }) {
        result.seen.insert(indicator.id)
      }
      guard let watch = indicator.watch else { continue }
      let answer = look(watch, keyed, context)
      if answer.isSeen { result.seen.insert(indicator.id) }
      guard answer.isSeen, !answer.missing.isEmpty else { continue }
      result.cannotTell.append(
        Assessment.CannotTell(indicator: indicator.id, missing: answer.missing.sorted()))
    }
    return result
  }

  private struct Answer {
    var isSeen = false
    /// Empty where it can be told.
    var missing: Set<String> = []
  }

  private func look(_ watch: Watch, _ keyed: KeyedEvents, _ context: Context) -> Answer {
    if case .someOf(let some) = watch {
      let parts = some.parts.map { look($0.watch, keyed, context) }.filter(\.isSeen)
      let isTold = parts.contains { $0.missing.isEmpty }
      return Answer(
        isSeen: !parts.isEmpty,
        missing: isTold ? [] : parts.reduce(into: []) { $0.formUnion($1.missing) })
    }
    var answer = Answer()
    var (isUsable, isBroken) = (false, false)
    for selection in needing(watch) {
      let bound = BoundSelection(selection, context)
      guard bound.kinds & keyed.kinds != 0 else { continue }
      answer.isSeen = true
      if keyed.events.contains(where: bound.isUsable) {
        isUsable = true
      } else {
        isBroken = true
        for event in keyed.events { answer.missing.formUnion(bound.missing(event)) }
      }
    }
    guard answer.isSeen else { return answer }
    if isUsable, !(isBroken && watch.needsAllSelections) { answer.missing = [] }
    answer.missing.formUnion(missingStanding(watch, keyed))
    return answer
  }

  /// The selections with the field that is keyed on counted among what they need.
  private func needing(_ watch: Watch) -> [Selection] {
    switch watch {
    case .shared(let shared):
      return shared.sightings.map { sighting in
        var selection = sighting.selection
        selection.needs.append(sighting.by)
        return selection
      }
    case .window(let window):
      guard case .field(let field) = window.per else { return window.selections }
      return window.selections.map { selection in
        var selection = selection
        selection.needs.append(field)
        return selection
      }
    case .steps(let steps): return steps.steps
    default: return watch.selections
    }
  }

  /// What must be known of the subject besides its events.
  private func missingStanding(_ watch: Watch, _ keyed: KeyedEvents) -> Set<String> {
    let standing = directory.subjects[keyed.key]
    var missing: Set<String> = []
    if case .claimed(let claimed) = watch { missing.formUnion(claimed.compares.missing(standing)) }
    if case .steps(let steps) = watch, !steps.notBefore.isEmpty {
      let kinds = steps.notBefore.flatMap(\.kinds)
      if !kinds.contains(where: { keyed.kinds >> UInt64($0.rawValue) & 1 == 1 }) {
        missing.formUnion(kinds.map(\.name))
      }
    }
    if case .steps(let steps) = watch, steps.comparesDeclaredCountry,
      standing?.claims.contains(where: { ($0.isVerified || $0.isOwnWord) && !$0.country.isAbsent })
        != true
    {
      missing.insert("claim.made.country")
    }
    let tests = watch.selections.flatMap { $0.when + $0.unless }
    if tests.contains(where: { $0.field == .accountAge }), standing?.created == nil {
      missing.insert("claim.made.created")
    }
    return missing
  }
}

extension StepsWatch {
  fileprivate var comparesDeclaredCountry: Bool {
    relations.flatMap(\.anyOf).contains {
      $0.left == .declaredCountry || $0.right == .declaredCountry
    }
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
}

extension ClaimedWatch.Aspect {
  /// What the standing facts of a subject lack for this comparison.
  fileprivate func missing(_ standing: Directory.Standing?) -> Set<String> {
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
