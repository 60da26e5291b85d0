internal import Domain

/// Turns what fired for a subject into signals, and signals into an assessment.
///
/// One thread's own.
final class Assessor {
  let plan: Plan
  let store: EventStore
  let directory: Directory
  /// UTC milliseconds; checks must not have expired by then.
  let asOf: Int64
  let inbox: Inbox
  /// Subjects whose signals name all their events.
  var explained: Set<Symbol> = []
  private let crowds: Crowds
  private let knowledge: ListKnowledge

  init(plan: Plan, store: EventStore, directory: Directory, asOf: Int64, inbox: Inbox) {
    (self.plan, self.store, self.directory, self.asOf) = (plan, store, directory, asOf)
    self.inbox = inbox
    crowds = Crowds(store)
    knowledge = ListKnowledge(plan, store)
  }

  func text(_ subject: Symbol) -> String { store.symbols.text(subject) }

  /// One signal for each indicator that fired, at its highest strength, in the order of ids.
  func signals(_ subject: Symbol, _ candidates: [Candidate]) -> [Signal] {
    var fired = plain(subject, candidates)
    if !plan.besides.isEmpty {
      addBesides(subject, candidates, &fired)
      countOnce(&fired)
    }
    return fired.signals.filter { plan.isOn(plan.catalogue.indicators[$0.key]) }
      .sorted { $0.key < $1.key }.map(\.value)
  }

  /// What watches and notes make of one subject without a look at other signals.
  func plain(_ subject: Symbol, _ candidates: [Candidate]) -> Fired {
    var fired = Fired()
    for ofEntry in inEntries(candidates) {
      let value = plan.entries[ofEntry[0].leaf.entry]
      if case .beside = value.watch { continue }
      for candidate in joined(ofEntry, value) {
        fired.levels[value.indicator, default: [:]][value.strength, default: []]
          .append((candidate, value.says))
      }
    }
    for (id, seen) in observed(subject) {
      guard let index = plan.index(of: id) else { continue }
      let indicator = plan.catalogue.indicators[index]
      fired.levels[index, default: [:]][indicator.strength, default: []]
        .append((seen, "noted by a person: \(indicator.title)"))
    }
    for index in fired.levels.keys { tell(subject, index, &fired) }
    countOnce(&fired)
    return fired
  }

  /// The indicators that fired, by their numbers, without a signal made of them.
  func fired(_ candidates: [Candidate]) -> Set<Int> {
    Set(
      inEntries(candidates).compactMap { ofEntry in
        let entry = plan.entries[ofEntry[0].leaf.entry]
        return joined(ofEntry, entry).isEmpty ? nil : entry.indicator
      })
  }

  /// The firings of an entry's whole watch from those of its leaves.
  func joined(_ candidates: [Candidate], _ entry: Plan.Entry) -> [Candidate] {
    var watch = entry.watch
    if case .beside(let beside) = watch, let inner = beside.watch { watch = inner }
    guard case .someOf = watch else { return candidates }
    var leaves = [[Candidate]](repeating: [], count: watch.leaves.count)
    for candidate in candidates { leaves[candidate.leaf.leaf].append(candidate) }
    return Join(leaves: leaves).firings(of: watch)
  }

  /// Makes the signal of an indicator anew from all that fired for it.
  func tell(_ subject: Symbol, _ index: Int, _ fired: inout Fired) {
    let indicator = plan.catalogue.indicators[index]
    guard plan.isNeeded(indicator), let levels = fired.levels[index],
      let strength = levels.keys.max(), let strongest = levels[strength]
    else { return }
    fired.signals[index] = signal(subject, indicator, strength, strongest)
  }

  /// The candidates of each entry, in the order in which they came.
  private func inEntries(_ candidates: [Candidate]) -> [[Candidate]] {
    guard let first = candidates.first else { return [] }
    guard candidates.contains(where: { $0.leaf.entry != first.leaf.entry }) else {
      return [candidates]
    }
    return Dictionary(grouping: candidates, by: \.leaf.entry).map(\.value)
  }

  private func signal(
    _ subject: Symbol, _ indicator: Indicator, _ strength: Strength,
    _ fired: [(Candidate, says: String)]
  ) -> Signal {
    let ordered = fired.sorted { left, right in
      if left.0.score != right.0.score { return left.0.score > right.0.score }
      if left.0.at != right.0.at { return left.0.at < right.0.at }
      return "\(left.0.facts)" < "\(right.0.facts)"
    }
    let evidence = Evidence.different(fired.flatMap(\.0.evidence))
    let crowd = crowds.crowd(evidence)
    let facts = facts(ordered.map(\.0))
    let to = fired.map(\.0.to).max() ?? 0
    var signal = Signal(
      indicator: indicator.id, strength: strength, family: indicator.family,
      from: Moment(milliseconds: fired.map(\.0.from).min() ?? 0), to: Moment(milliseconds: to),
      with: crowd.others(than: subject), facts: facts, evidence: crowd.references,
      says: Sentence.filled(ordered[0].says, facts, indicator.settings),
      innocent: indicator.innocentReasons, sources: indicator.sources.map(\.text),
      resolvedBy: resolution(subject, indicator, evidence, to),
      decibans: Weight.weight(of: indicator, at: strength))
    signal.lists = knowledge.sources(evidence, of: Set(fired.map(\.0.leaf.entry)))
    if explained.contains(subject) { signal.records = records(evidence) }
    return signal
  }

  /// What each event of the evidence is called, once, in time order.
  private func records(_ evidence: [Evidence]) -> [String] {
    let refs = Set(evidence.flatMap(\.refs))
    let events = refs.map(store.event).sorted { EventOrder.precedes($0, $1, in: store) }
    return events.map(store.reference)
  }

  /// The strongest firing's facts, and all values that were shared where there are several.
  private func facts(_ ordered: [Candidate]) -> [Signal.Fact] {
    var values: Set<String> = []
    for candidate in ordered {
      values.formUnion(candidate.values)
      for case .text(let value) in candidate.facts.filter({ $0.name == "value" }).map(\.value) {
        values.insert(value)
      }
    }
    let first = ordered.first?.facts ?? []
    return values.count > 1 ? first + Signal.Fact.list("values", values) : first
  }

  /// What persons noted: enough observers who saw it, an alternative offered where that is asked for.
  private func observed(_ subject: Symbol) -> [String: Candidate] {
    let observations = directory.subjects[subject]?.observations ?? []
    var result: [String: Candidate] = [:]
    for (id, all) in Dictionary(grouping: observations, by: \.indicator) {
      guard let indicator = plan.catalogue.indicator(id), indicator.strength != .s0 else {
        continue
      }
      let present = all.filter { seen in
        seen.isPresent && (!indicator.noted.needsAlternative || seen.alternativeOffered)
      }
      // Notes that name nobody are one observer's at most, and none beside a named one.
      let named = Set(present.map(\.observer)).subtracting([""])
      let observers = named.isEmpty ? Set(present.map(\.observer)) : named
      guard observers.count >= max(1, indicator.noted.observers), let last = present.last else {
        continue
      }
      result[id] = Candidate(
        subject: subject, leaf: LeafID(entry: -1, leaf: 0), at: last.time,
        from: present.map(\.time).min() ?? last.time, to: last.time,
        score: 1, facts: [Signal.Fact("observers", .number(Double(observers.count)))],
        evidence: [
          Evidence(
            refs: present.map(\.ref), total: present.count, subjects: [subject],
            store.symbols)
        ])
    }
    return result
  }

  func assessment(
    _ subject: Symbol, _ signals: [Signal], _ band: Assessment.Band, _ available: Availability
  ) -> Assessment {
    let checks = checks(of: subject)
    let known = plan.measures
    let passed = checks.passed.map { check in
      Assessment.PassedCheck(
        measure: check.measure, at: reference(check), weight: known[check.measure]?.passed ?? 0)
    }
    let notPassed = checks.notPassed.map { check, weight in
      Assessment.NotPassedCheck(
        measure: check.measure, at: reference(check), result: check.result, weight: weight)
    }
    let sum =
      Weight.families(signals).reduce(0) { $0 + $1.decibans }
      + passed.reduce(0) { $0 + $1.weight } + notPassed.reduce(0) { $0 + $1.weight }
    let fired = Set(signals.map(\.indicator))
    var assessment = Assessment(
      subject: text(subject), band: band, weight: Weight.tenths(sum), signals: signals,
      cannotTell: available.cannotTell.filter { !fired.contains($0.indicator) },
      forTheSubject: passed, notPassed: notPassed)
    let standing = directory.subjects[subject]
    // Somebody in a requisition is asked what everybody in it is asked.
    if standing?.requisition.isAbsent != false {
      assessment.next = NextSteps(plan: plan).steps(for: OpenCase(assessment, standing, checks))
    }
    return assessment
  }

  private func reference(_ check: Directory.Check) -> String {
    store.reference(store.event(at: check.ref))
  }
}
