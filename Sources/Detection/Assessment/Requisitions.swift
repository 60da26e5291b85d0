internal import Domain

/// Gives everybody in one requisition the same next steps.
struct Requisitions {
  let plan: Plan
  let store: EventStore
  let directory: Directory
  /// Checks must not have expired by then.
  let asOf: Moment?

  /// Adds the steps to the assessments of all who are in a requisition.
  func addSteps(to result: inout ScanResult) {
    var places: [Symbol: [Int]] = [:]
    for (place, assessment) in result.assessments.enumerated() {
      guard let requisition = standing(of: assessment)?.requisition, !requisition.isAbsent
      else { continue }
      places[requisition, default: []].append(place)
    }
    for (requisition, places) in places {
      let cases = places.map { openCase(result.assessments[$0]) }
      let steps = NextSteps(plan: plan).steps(
        forAll: cases, in: store.symbols.text(requisition))
      for (place, steps) in zip(places, steps) { result.assessments[place].next = steps }
    }
  }

  private func standing(of assessment: Assessment) -> Directory.Standing? {
    store.symbols.symbol(of: assessment.subject).flatMap { directory.subjects[$0] }
  }

  private func openCase(_ assessment: Assessment) -> OpenCase {
    let standing = standing(of: assessment)
    let checks = CheckBook(
      standing?.checks ?? [], plan.measures, asOf: asOf?.milliseconds ?? .max)
    return OpenCase(assessment, standing, checks)
  }
}
