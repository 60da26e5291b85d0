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
    var inbox = Inbox(sweep.run(threads: threads))
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
  static func precedes(_ left: Assessment, _ right: Assessment) -> Bool {
    if left.band != right.band { return left.band > right.band }
    if left.weight != right.weight { return left.weight > right.weight }
    return left.subject.utf8.lexicographicallyPrecedes(right.subject.utf8)
  }
}
