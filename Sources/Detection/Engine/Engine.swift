package import Domain

/// Events in, signals and assessments out: silent, without a clock, the same answer in any number of threads.
package struct Engine: Sendable {
  private let plan: Plan

  package init(_ plan: Plan) { self.plan = plan }

  /// Assesses the subjects of a store.
  ///
  /// - Parameters:
  ///   - store: rows with at least the fields of the plan's layout; rows that intake set aside are not looked at.
  ///   - asOf: when checks must still be valid; the newest event's moment as a rule.
  ///   - threads: at least one; changes nothing but the time it takes.
  ///   - keepingClear: whether subjects in the band `clear` are told too.
  ///   - explaining: subjects for whom every indicator's outcome is told.
  /// - Returns: assessments in order; the same for the same events.
  /// - Complexity: O(events) for each grouping, and for each watch what its page says.
  package func scan(
    _ store: EventStore, asOf: Moment?, threads: Int, keepingClear: Bool = false,
    explaining: Set<String> = []
  ) -> ScanResult {
    let directory = Directory(store)
    let explained = Set(explaining.compactMap { store.symbols.symbol(of: $0) })
    let sweep = Sweep(plan, store, directory, threads: threads, explaining: explained)
    let outcome = sweep.run(threads: threads)
    let assessor = Assessor(
      plan: plan, store: store, directory: directory, asOf: asOf?.milliseconds ?? .max)
    var inbox = Inbox(outcome, plan)
    for (subject, standing) in directory.subjects where !standing.observations.isEmpty {
      inbox.add(subject)
    }
    let subjects = Subjects(sweep, store)
    return assess(
      inbox, assessor, subjects, keepingClear: keepingClear, explained: explained, asOf: asOf)
  }

  private func assess(
    _ inbox: Inbox, _ assessor: Assessor, _ subjects: Subjects, keepingClear: Bool,
    explained: Set<Symbol>, asOf: Moment?
  ) -> ScanResult {
    var assessments: [Assessment] = []
    var explanations: [String: [Explanation]] = [:]
    let wanted = keepingClear ? subjects.all : inbox.subjects.union(explained)
    for subject in wanted {
      let signals = assessor.signals(subject, inbox[subject])
      let band = Gate.band(signals)
      guard band != .clear || keepingClear || explained.contains(subject) else { continue }
      let available = assessor.availability(subjects.events(of: subject))
      assessments.append(assessor.assessment(subject, signals, band, available))
      if explained.contains(subject) {
        explanations[assessor.text(subject)] = assessor.explanations(
          signals, available, inbox.closeness(of: subject))
      }
    }
    assessments.sort(by: ScanResult.precedes)
    return ScanResult(
      asOf: asOf, assessments: assessments, explanations: explanations,
      subjectCount: subjects.count)
  }
}

extension ScanResult {
  /// By band, then weight, then subject.
  static func precedes(_ left: Assessment, _ right: Assessment) -> Bool {
    if left.band != right.band { return left.band > right.band }
    if left.weight != right.weight { return left.weight > right.weight }
    return left.subject.utf8.lexicographicallyPrecedes(right.subject.utf8)
  }
}
