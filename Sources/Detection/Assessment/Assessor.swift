internal import Domain

/// Turns what fired for a subject into signals, and signals into an assessment.
struct Assessor {
  let plan: Plan
  let store: EventStore
  let directory: Directory
  /// UTC milliseconds; checks must not have expired by then.
  let asOf: Int64
  let crowds: Crowds

  func text(_ subject: Symbol) -> String { store.symbols.text(subject) }

  /// One signal for each indicator that fired, at its highest strength.
  func signals(_ subject: Symbol, _ candidates: [Candidate]) -> [Signal] {
    var firings: [Int: [Strength: [(Candidate, says: String)]]] = [:]
    for (entry, ofEntry) in Dictionary(grouping: candidates, by: \.leaf.entry) {
      let value = plan.entries[entry]
      var leaves = [[Candidate]](repeating: [], count: value.watch.leaves.count)
      for candidate in ofEntry { leaves[candidate.leaf.leaf].append(candidate) }
      for candidate in Join(leaves: leaves).firings(of: value.watch) {
        firings[value.indicator, default: [:]][value.strength, default: []]
          .append((candidate, value.says))
      }
    }
    let noted = observed(subject)
    var signals: [Signal] = []
    let spoken = Set(firings.keys).union(noted.keys.compactMap(plan.index(of:)))
    for index in spoken.sorted() {
      let indicator = plan.catalogue.indicators[index]
      guard plan.isOn(indicator) else { continue }
      var levels = firings[index] ?? [:]
      if let seen = noted[indicator.id] {
        levels[indicator.strength, default: []].append(
          (seen, "noted by a person: \(indicator.title)"))
      }
      guard let strength = levels.keys.max(), let fired = levels[strength] else { continue }
      signals.append(signal(subject, indicator, strength, fired))
    }
    return signals
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
    let others = others(than: subject, evidence)
    let facts = facts(ordered.map(\.0))
    let to = fired.map(\.0.to).max() ?? 0
    return Signal(
      indicator: indicator.id, strength: strength, family: indicator.family,
      from: Moment(milliseconds: fired.map(\.0.from).min() ?? 0), to: Moment(milliseconds: to),
      with: others, facts: facts,
      evidence: references(evidence),
      says: Sentence.filled(ordered[0].says, facts, indicator.settings),
      innocent: indicator.innocentReasons, sources: indicator.sources.map(\.text),
      resolvedBy: resolution(subject, indicator, evidence, to),
      decibans: indicator.decibans ?? Weight.usual(strength))
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

  private func references(_ evidence: [Evidence]) -> Capped<String> {
    let events: [Event]
    let total: Int
    if evidence.count == 1 {
      (events, total) = (
        evidence[0].refs.prefix(Capped<String>.limit).map(store.event), evidence[0].total
      )
    } else {
      let refs = Set(evidence.flatMap(\.refs))
      events = refs.map(store.event).sorted { EventOrder.precedes($0, $1, in: store) }
      let isWhole = evidence.allSatisfy(\.isWhole)
      total = isWhole ? refs.count : evidence.reduce(0) { $0 + $1.total }
    }
    return Capped(first: events.prefix(Capped<String>.limit).map(store.reference), total: total)
  }

  /// The other subjects of all evidence: the first few by text, and how many.
  private func others(than subject: Symbol, _ evidence: [Evidence]) -> Capped<String> {
    let total = crowds.count(of: evidence, besides: subject)
    guard total > 0 else { return Capped() }
    let known = Set(evidence.flatMap(\.firstSubjects)).subtracting([subject])
    let first = Evidence.first(of: Array(known), store.symbols).prefix(Capped<String>.limit)
    return Capped(first: first.map(text), total: total)
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
    let checks = latestChecks(subject)
    let known = plan.measures
    let passed = checks.filter { isPassed($0) }.map { check in
      Assessment.PassedCheck(
        measure: check.measure, at: store.reference(store.event(at: check.ref)),
        weight: known[check.measure]?.passed ?? 0)
    }
    let failed = checks.filter { $0.result == "failed" }.reduce(0) {
      $0 + (known[$1.measure]?.failed ?? 0)
    }
    let sum =
      Weight.families(signals).reduce(0) { $0 + $1.decibans }
      + passed.reduce(0) { $0 + $1.weight } + failed
    let fired = Set(signals.map(\.indicator))
    return Assessment(
      subject: text(subject), band: band, weight: Weight.tenths(sum), signals: signals,
      cannotTell: available.cannotTell.filter { !fired.contains($0.indicator) },
      forTheSubject: passed, next: next(signals))
  }

  /// The measures that would settle most of what is open.
  private func next(_ signals: [Signal]) -> [Assessment.NextStep] {
    let open = Set(signals.filter { $0.resolvedBy == nil }.map(\.indicator))
    var counts: [String: Int] = [:]
    for indicator in open {
      for measure in plan.resolvers[indicator] ?? [] { counts[measure, default: 0] += 1 }
    }
    let useful = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return useful.prefix(3).map { measure, count in
      let whole = open.count == 1 ? "the open signal" : "\(count) of \(open.count) open signals"
      return Assessment.NextStep(measure: measure, why: "would settle \(whole)")
    }
  }
}
