internal import Domain
internal import Synchronization

/// Where the subjects of a scan are assessed, several at once.
struct AssessmentDesk: Sendable {
  let plan: Plan
  let store: EventStore
  let directory: Directory
  let subjects: Subjects
  let inbox: Inbox
  let explained: Set<Symbol>
  let keepsClear: Bool
  let asOf: Moment?

  /// Subjects in one piece of work.
  private static let pieceSize = 256

  func result(threads: Int) -> ScanResult {
    let wanted = Array(keepsClear ? subjects.all : inbox.subjects.union(explained))
    let pieces = (wanted.count + Self.pieceSize - 1) / Self.pieceSize
    let result = Mutex(ScanResult(asOf: asOf, assessments: [], subjectCount: subjects.count))
    let counts = Mutex([Int](repeating: 0, count: plan.catalogue.indicators.count))
    Parallel.run(threads: threads, pieces: pieces) { next in
      let lookout = Lookout(plan, store, directory)
      let assessor = Assessor(
        plan: plan, store: store, directory: directory, asOf: asOf?.milliseconds ?? .max,
        inbox: inbox)
      assessor.explained = explained
      var mine = ScanResult(asOf: asOf, assessments: [])
      var fired = [Int](repeating: 0, count: plan.catalogue.indicators.count)
      while let piece = next() {
        for subject in wanted[(piece * Self.pieceSize)...].prefix(Self.pieceSize) {
          assess(subject, assessor, lookout, &mine, &fired)
        }
      }
      counts.withLock { for index in fired.indices { $0[index] += fired[index] } }
      result.withLock {
        $0.assessments += mine.assessments
        $0.explanations.merge(mine.explanations) { $1 }
      }
    }
    return result.withLock {
      var whole = $0
      whole.assessments = ScanResult.ordered(whole.assessments)
      whole.fired = counts.withLock { fired($0) }
      return whole
    }
  }

  private func fired(_ counts: [Int]) -> [FiredCount] {
    var values: [Int: Int] = [:]
    for (number, entry) in plan.entries.enumerated() where values[entry.indicator] == nil {
      if case .shared = entry.watch { values[entry.indicator] = inbox.keys[number] ?? 0 }
    }
    return counts.indices.filter { counts[$0] > 0 }.map { index in
      FiredCount(
        indicator: plan.catalogue.indicators[index].id, subjects: counts[index],
        values: values[index])
    }
  }

  /// Whether no signal of this subject can ask for a look, plain from the strengths of what fired.
  private func staysClear(_ subject: Symbol) -> Bool {
    !keepsClear && plan.besides.isEmpty && !explained.contains(subject)
      && directory.subjects[subject]?.observations.isEmpty != false
      && inbox[subject].allSatisfy { plan.entries[$0.leaf.entry].strength == .s3 }
  }

  private func assess(
    _ subject: Symbol, _ assessor: Assessor, _ lookout: Lookout, _ result: inout ScanResult,
    _ fired: inout [Int]
  ) {
    if staysClear(subject) {
      for index in assessor.fired(inbox[subject]) { fired[index] += 1 }
      return
    }
    let signals = assessor.signals(subject, inbox[subject])
    for signal in signals { if let index = plan.index(of: signal.indicator) { fired[index] += 1 } }
    let band = Gate.band(signals)
    guard band != .clear || keepsClear || explained.contains(subject) else { return }
    let available = lookout.availability(subjects.events(of: subject))
    result.assessments.append(assessor.assessment(subject, signals, band, available))
    if explained.contains(subject) {
      result.explanations[assessor.text(subject)] = assessor.explanations(
        signals, available, assessor.closeness(of: subject))
    }
  }
}
