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
    Parallel.run(threads: threads, pieces: pieces) { next in
      let lookout = Lookout(plan, store, directory)
      let assessor = Assessor(
        plan: plan, store: store, directory: directory, asOf: asOf?.milliseconds ?? .max,
        crowds: Crowds())
      var mine = ScanResult(asOf: asOf, assessments: [])
      while let piece = next() {
        for subject in wanted[(piece * Self.pieceSize)...].prefix(Self.pieceSize) {
          assess(subject, assessor, lookout, &mine)
        }
      }
      result.withLock {
        $0.assessments += mine.assessments
        $0.explanations.merge(mine.explanations) { $1 }
      }
    }
    return result.withLock {
      var whole = $0
      whole.assessments.sort(by: ScanResult.precedes)
      return whole
    }
  }

  private func assess(
    _ subject: Symbol, _ assessor: Assessor, _ lookout: Lookout, _ result: inout ScanResult
  ) {
    let signals = assessor.signals(subject, inbox[subject])
    let band = Gate.band(signals)
    guard band != .clear || keepsClear || explained.contains(subject) else { return }
    let available = lookout.availability(subjects.events(of: subject))
    result.assessments.append(assessor.assessment(subject, signals, band, available))
    if explained.contains(subject) {
      result.explanations[assessor.text(subject)] = assessor.explanations(
        signals, available, inbox.closeness(of: subject))
    }
  }
}
