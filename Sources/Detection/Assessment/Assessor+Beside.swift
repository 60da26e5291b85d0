internal import Domain

extension Assessor {
  /// More other subjects than this are not looked up for one firing.
  static let mostOthers = 50

  /// Adds what counts beside other signals: first whole indicators, then raises, which see none of each other.
  func addBesides(_ subject: Symbol, _ candidates: [Candidate], _ fired: inout Fired) {
    for number in plan.besides.bases {
      let entry = plan.entries[number]
      add(firings(number, subject, candidates, own: [], seen: fired), entry, &fired)
      tell(subject, entry.indicator, &fired)
    }
    let seen = fired
    for number in plan.besides.raises {
      let entry = plan.entries[number]
      let own = seen.strongest(entry.indicator)
      add(firings(number, subject, candidates, own: own, seen: seen), entry, &fired)
      tell(subject, entry.indicator, &fired)
    }
  }

  /// How close quiet watches came; those that fired themselves lack the signals beside them.
  func closeness(of subject: Symbol) -> [LeafID: String] {
    var closeness = inbox.closeness(of: subject)
    let besides = Set(plan.besides.bases + plan.besides.raises)
    for candidate in inbox[subject] where besides.contains(candidate.leaf.entry) {
      closeness[candidate.leaf] = "seen, without the signals beside which it counts"
    }
    return closeness
  }

  private func add(
    _ firings: [(candidate: Candidate, says: String)], _ entry: Plan.Entry, _ fired: inout Fired
  ) {
    guard !firings.isEmpty else { return }
    fired.levels[entry.indicator, default: [:]][entry.strength, default: []] += firings
  }

  /// The own firings of an entry for which all signals that must be there are.
  private func firings(
    _ number: Int, _ subject: Symbol, _ candidates: [Candidate],
    own: [(candidate: Candidate, says: String)], seen: Fired
  ) -> [(candidate: Candidate, says: String)] {
    let entry = plan.entries[number]
    guard case .beside(let beside) = entry.watch else { return [] }
    guard beside.watch != nil || entry.isRaise else {
      return together(beside, entry, subject, seen).map { [($0, entry.says)] } ?? []
    }
    let inner =
      beside.watch == nil
      ? own.map { ($0.candidate, entry.hasOwnSays ? entry.says : $0.says) }
      : joined(candidates.filter { $0.leaf.entry == number }, entry).map { ($0, entry.says) }
    return inner.compactMap { candidate, says in
      guard let beside = signals(beside, entry, subject, candidate.evidence, seen) else {
        return nil
      }
      var whole = candidate
      whole.facts += Signal.Fact.list("beside", beside)
      return (whole, says)
    }
  }

  /// The ids of the signals that meet all conditions, or `nil` where one condition is not met.
  private func signals(
    _ beside: BesideWatch, _ entry: Plan.Entry, _ subject: Symbol, _ evidence: [Evidence],
    _ seen: Fired
  ) -> Set<String>? {
    var ids: Set<String> = []
    for condition in beside.conditions {
      let met =
        condition.isOfOthers
        ? others(subject, evidence).lazy.compactMap { other in
          self.meeting(condition, entry, other, self.plain(other, self.inbox[other]))
        }.first
        : meeting(condition, entry, subject, seen)
      guard let met else { return nil }
      ids.formUnion(met.map { plan.catalogue.indicators[$0].id })
    }
    return ids
  }

  private func others(_ subject: Symbol, _ evidence: [Evidence]) -> [Symbol] {
    let all = Set(
      evidence.flatMap { $0.subjects.count > Fired.crowd ? $0.firstSubjects : $0.subjects }
    ).subtracting([subject])
    return Array(LinkGraph.ordered(all, store).prefix(Self.mostOthers))
  }

  /// The indicators whose signals meet one condition, where there are enough.
  private func meeting(
    _ condition: BesideWatch.Condition, _ entry: Plan.Entry, _ subject: Symbol, _ fired: Fired
  ) -> [Int]? {
    let counted = fired.signals.filter { index, signal in
      index != entry.indicator && signal.resolvedBy == nil && signal.strength >= condition.strength
        && isNamed(index, condition.names)
    }.keys.sorted()
    if let least = condition.weighing { return weighing(least, counted, entry, fired) }
    guard condition.isSharing else {
      return counted.count >= condition.atLeast ? counted : nil
    }
    var naming: [Symbol: [Int]] = [:]
    for index in counted {
      for other in fired.subjects(index) where other != subject {
        naming[other, default: []].append(index)
      }
    }
    let met = naming.values.filter { $0.count >= condition.atLeast }.flatMap(\.self)
    return met.isEmpty ? nil : Set(met).sorted()
  }

  /// Those of other families than the entry's, where together they weigh enough.
  private func weighing(
    _ least: Double, _ counted: [Int], _ entry: Plan.Entry, _ fired: Fired
  ) -> [Int]? {
    let family = plan.catalogue.indicators[entry.indicator].family
    let elsewhere = counted.filter { plan.catalogue.indicators[$0].family != family }
    let sum = Weight.families(elsewhere.compactMap { fired.signals[$0] })
      .reduce(0) { $0 + $1.decibans }
    return elsewhere.isEmpty || sum < least ? nil : elsewhere
  }

  private func isNamed(_ index: Int, _ names: BesideWatch.Names) -> Bool {
    let indicator = plan.catalogue.indicators[index]
    switch names {
    case .any: return !plan.besides.indicators.contains(index)
    case .indicators(let ids): return ids.contains(indicator.id)
    case .families(let families):
      return families.contains(indicator.family) && !plan.besides.indicators.contains(index)
    }
  }

  /// One firing made of the signals alone, where the watch asks for nothing else.
  private func together(
    _ beside: BesideWatch, _ entry: Plan.Entry, _ subject: Symbol, _ seen: Fired
  ) -> Candidate? {
    guard let ids = signals(beside, entry, subject, [], seen) else { return nil }
    let indices = ids.compactMap(plan.index(of:)).sorted()
    let firings = indices.flatMap(seen.strongest).map(\.candidate)
    let told = indices.compactMap { seen.signals[$0] }
    guard let from = told.map(\.from.milliseconds).min(),
      let to = told.map(\.to.milliseconds).max()
    else { return nil }
    return Candidate(
      subject: subject, leaf: LeafID(entry: -1, leaf: 0),
      at: firings.map(\.at).max() ?? to, from: from, to: to, score: Double(ids.count),
      facts: Signal.Fact.list("beside", ids), evidence: firings.flatMap(\.evidence))
  }
}
