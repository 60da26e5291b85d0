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
    let result = Mutex(Answers())
    Parallel.run(threads: threads, pieces: pieces) { next in
      let lookout = Lookout(plan, store, directory)
      var mine = Answers()
      while let piece = next() {
        for subject in wanted[(piece * Self.pieceSize)...].prefix(Self.pieceSize) {
          assess(subject, lookout, &mine)
        }
      }
      result.withLock {
        $0.assessments += mine.assessments
        $0.explanations.merge(mine.explanations) { $1 }
      }
    }
    var answers = result.withLock { $0 }
    answers.assessments.sort { ScanResult.precedes($0.assessment, $1.assessment) }
    addRequisitions(&answers)
    return ScanResult(
      asOf: asOf, assessments: answers.assessments.map(\.assessment),
      explanations: answers.explanations, subjectCount: subjects.count)
  }

  private struct Answers: Sendable {
    var assessments: [(subject: Symbol, assessment: Assessment)] = []
    var explanations: [String: [Explanation]] = [:]
  }

  private var assessor: Assessor {
    Assessor(plan: plan, store: store, directory: directory, asOf: asOf?.milliseconds ?? .max)
  }

  /// Gives everybody in one requisition the same next steps.
  private func addRequisitions(_ answers: inout Answers) {
    var places: [Symbol: [Int]] = [:]
    for (place, answer) in answers.assessments.enumerated() {
      guard let requisition = directory.subjects[answer.subject]?.requisition,
        !requisition.isAbsent
      else { continue }
      places[requisition, default: []].append(place)
    }
    for (requisition, places) in places {
      let cases = places.map { openCase(answers.assessments[$0]) }
      let steps = NextSteps(plan: plan).steps(
        forAll: cases, in: store.symbols.text(requisition))
      for (place, steps) in zip(places, steps) {
        answers.assessments[place].assessment.next = steps
      }
    }
  }

  private func openCase(_ answer: (subject: Symbol, assessment: Assessment)) -> OpenCase {
    OpenCase(
      answer.assessment, directory.subjects[answer.subject], assessor.checks(of: answer.subject))
  }

  private func assess(_ subject: Symbol, _ lookout: Lookout, _ result: inout Answers) {
    let assessor = assessor
    let signals = assessor.signals(subject, inbox[subject])
    let band = Gate.band(signals)
    guard band != .clear || keepsClear || explained.contains(subject) else { return }
    let available = lookout.availability(subjects.events(of: subject))
    var assessment = assessor.assessment(subject, signals, band, available)
    if directory.subjects[subject]?.requisition.isAbsent != false {
      assessment.next = NextSteps(plan: plan).steps(for: openCase((subject, assessment)))
    }
    result.assessments.append((subject, assessment))
    if explained.contains(subject) {
      result.explanations[assessor.text(subject)] = assessor.explanations(
        signals, available, inbox.closeness(of: subject))
    }
  }
}
