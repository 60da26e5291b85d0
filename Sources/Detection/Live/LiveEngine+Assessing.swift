internal import Domain

extension LiveEngine {
  /// Assesses subjects from what their keys fired, in order.
  ///
  /// - Complexity: O(subjects + firings that speak of them), whoever else stands in these.
  func assess(_ names: Set<String>) -> [Assessment] {
    let known = names.filter { subjects[$0] != nil }
    guard !known.isEmpty else { return [] }
    let keys = known.reduce(into: Set<LiveKey>()) { $0.formUnion(subjects[$1]?.fired ?? []) }
    let rows = LiveRows(
      rows(for: known, keys), layout: plan.layout,
      naming: keys.flatMap { states[$0]?.firings.flatMap(\.subjects) ?? [] })
    let directory = Directory(rows.store)
    let assessor = Assessor(
      plan: plan, store: rows.store, directory: directory, asOf: newest, crowds: Crowds())
    let lookout = Lookout(plan, rows.store, directory)
    let candidates = candidates(of: known, keys, rows)
    return known.map { name in
      let subject = rows.symbol(of: name)
      let signals = assessor.signals(subject, candidates[name] ?? [])
      let witnesses = Array((subjects[name]?.witnesses ?? [:]).values)
      return assessor.assessment(
        subject, signals, Gate.band(signals),
        lookout.availability(rows.keyed(witnesses, key: name)))
    }.sorted(by: ScanResult.precedes)
  }

  /// What has to be at hand: what stands about them, what shows what can be told, and the evidence.
  private func rows(for names: Set<String>, _ keys: Set<LiveKey>) -> [LiveEvent] {
    var events: [LiveEvent] = []
    var members = names
    for key in keys {
      let firings = states[key]?.firings ?? []
      events += firings.flatMap(\.evidence)
      if leaves[key.leaf].isExplainedByGroup { members.formUnion(firings.flatMap(\.subjects)) }
    }
    for name in members { events += subjects[name]?.standing ?? [] }
    for name in names { events += (subjects[name]?.witnesses ?? [:]).values }
    return events.different
  }

  private func candidates(
    of names: Set<String>, _ keys: Set<LiveKey>, _ rows: LiveRows
  ) -> [String: [Candidate]] {
    var candidates: [String: [Candidate]] = [:]
    for key in keys {
      for firing in states[key]?.firings ?? [] {
        let evidence = Evidence(
          refs: firing.evidence.compactMap(rows.ref), total: firing.total,
          subjects: firing.subjects.map(rows.symbol), rows.store.symbols)
        for name in firing.subjects where names.contains(name) {
          candidates[name, default: []].append(
            Candidate(
              subject: rows.symbol(of: name), leaf: leaves[key.leaf].id, at: firing.at,
              from: firing.from, to: firing.to, score: firing.score, facts: firing.facts,
              evidence: [evidence]))
        }
      }
    }
    return candidates
  }
}
