internal import Domain

extension LiveEngine {
  /// Assesses subjects from what their keys fired, in order.
  ///
  /// - Complexity: O(subjects + firings that speak of them), whoever else stands in these.
  func assess(_ names: Set<String>, keepingClear: Bool = true) -> [Assessment] {
    let known = names.filter { subjects[$0] != nil }
    guard !known.isEmpty else { return [] }
    let everybody = known.union(others(of: known))
    let keys = everybody.reduce(into: Set<LiveKey>()) { $0.formUnion(subjects[$1]?.fired ?? []) }
    let rows = LiveRows(
      rows(for: known, everybody, keys), layout: plan.layout,
      naming: keys.flatMap { states[$0]?.firings.flatMap(\.subjects) ?? [] })
    let directory = Directory(
      rows.store, landmarks: plan.landmarks, asOf: newest, lists: lists,
      employerDomains: employerDomains)
    let inbox = inbox(of: everybody, keys, rows)
    let assessor = Assessor(
      plan: plan, store: rows.store, directory: directory, asOf: newest, inbox: inbox)
    let lookout = Lookout(plan, rows.store, directory)
    var result = ScanResult(asOf: asOf, assessments: [])
    for name in known {
      let subject = rows.symbol(of: name)
      let signals = assessor.signals(subject, inbox[subject])
      let band = Gate.band(signals)
      guard keepingClear || band != .clear else { continue }
      let available = marked(lookout.availability(rows.keyed(telling(name), key: name)))
      result.assessments.append(assessor.assessment(subject, signals, band, available))
    }
    result.assessments = ScanResult.ordered(result.assessments)
    Requisitions(plan: plan, store: rows.store, directory: directory, asOf: asOf)
      .addSteps(to: &result)
    return result.assessments
  }

  /// The subjects beside whose signals those of `names` may count.
  private func others(of names: Set<String>) -> Set<String> {
    var others: Set<String> = []
    for name in names {
      for key in subjects[name]?.fired ?? [] where leaves[key.leaf].looksAtOthers {
        for firing in states[key]?.firings ?? [] where firing.subjects.contains(name) {
          let inOrder = firing.subjects.sorted {
            $0.precedes($1)
          }
          // One more than are looked at, since one of them is the subject itself.
          others.formUnion(inOrder.prefix(Assessor.mostOthers + 1))
        }
      }
    }
    return others
  }

  /// What a watch that only a scan evaluates says is not known here.
  private func marked(_ available: Availability) -> Availability {
    var available = available
    let untold = untold.intersection(available.seen).sorted()
    guard !untold.isEmpty else { return available }
    available.cannotTell.removeAll { untold.contains($0.indicator) }
    for id in untold {
      available.cannotTell.append(
        Assessment.CannotTell(indicator: id, missing: ["a scan of all events"]))
    }
    return available
  }

  /// The events that show what can be told of a subject.
  private func telling(_ name: String) -> [LiveEvent] {
    guard let subject = subjects[name] else { return [] }
    var events = Array(subject.witnesses.values) + subject.standing + subject.marks
    for (number, leaf) in leaves.enumerated() where leaf.telling != .none {
      let text = leaf.spec.isIdentity ? subject.identity ?? name : name
      let kept = states[LiveKey(leaf: number, text: text)]?.events ?? []
      switch leaf.telling {
      case .none: break
      case .firstAndLast: events += [kept.first, kept.last].compactMap(\.self)
      case .all: events += kept.filter { $0.draft.subject == name }
      }
    }
    return events.different
  }

  /// What has to be at hand: what stands about them, what shows what can be told, and the evidence.
  private func rows(
    for names: Set<String>, _ everybody: Set<String>, _ keys: Set<LiveKey>
  ) -> [LiveEvent] {
    var events: [LiveEvent] = []
    var members = everybody
    for key in keys {
      let firings = states[key]?.firings ?? []
      events += firings.flatMap(\.evidence)
      if leaves[key.leaf].isExplainedByGroup { members.formUnion(firings.flatMap(\.subjects)) }
    }
    for name in names {
      members.formUnion(identities[subjects[name]?.identity])
      events += telling(name)
    }
    for name in members { events += subjects[name]?.standing ?? [] }
    return events.different
  }

  private func inbox(
    of names: Set<String>, _ keys: Set<LiveKey>, _ rows: LiveRows
  ) -> Inbox {
    var outcome = Sweep.Outcome()
    for key in keys {
      for firing in states[key]?.firings ?? [] {
        let evidence = Evidence(
          refs: firing.evidence.compactMap(rows.ref), total: firing.total,
          subjects: firing.subjects.map(rows.symbol), rows.store.symbols)
        for name in firing.about ?? firing.subjects where names.contains(name) {
          outcome.candidates.append(
            Candidate(
              subject: rows.symbol(of: name), leaf: leaves[key.leaf].id, at: firing.at,
              from: firing.from, to: firing.to, score: firing.score, facts: firing.facts,
              evidence: [evidence]))
        }
      }
    }
    return Inbox([outcome])
  }
}
