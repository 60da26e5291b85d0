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
    let standing = Directory(
      store, landmarks: plan.landmarks, asOf: asOf?.milliseconds ?? .max)
    let explained = Set(explaining.compactMap { store.symbols.symbol(of: $0) })
    var sweep = Sweep(plan, store, standing, threads: threads, explaining: explained)
    sweep.directory.populations = PopulationSurvey(sweep).run(threads: threads)
    let directory = sweep.directory
    let links = LinkSweep(plan, store, directory).run { subject in
      (sweep.groupings[.subject]?.count(of: Int(subject.raw)) ?? 0) > 0
    }
    var inbox = Inbox(sweep.run(threads: threads) + [Sweep.Outcome(candidates: links)])
    for (subject, standing) in directory.subjects where !standing.observations.isEmpty {
      inbox.add(subject)
    }
    let desk = AssessmentDesk(
      plan: plan, store: store, directory: directory, subjects: Subjects(sweep, store),
      inbox: inbox, explained: explained, keepsClear: keepingClear, asOf: asOf)
    var result = desk.result(threads: threads)
    Requisitions(plan: plan, store: store, directory: directory, asOf: asOf).addSteps(to: &result)
    return result
  }
}

extension ScanResult {
  /// By band, then weight, then subject.
  static func ordered(_ assessments: [Assessment]) -> [Assessment] {
    // Numbers are moved while sorting, not whole assessments.
    let keys = assessments.map {
      (band: $0.band, weight: $0.weight, subject: Array($0.subject.utf8))
    }
    var order = Array(assessments.indices)
    order.sort {
      let (left, right) = (keys[$0], keys[$1])
      if left.band != right.band { return left.band > right.band }
      if left.weight != right.weight { return left.weight > right.weight }
      return left.subject.lexicographicallyPrecedes(right.subject)
    }
    return order.map { assessments[$0] }
  }
}
