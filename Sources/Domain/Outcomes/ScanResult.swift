/// What the engine says of a store of events.
package struct ScanResult: Sendable {
  package var asOf: Moment?
  /// In the order of band, weight, subject.
  package var assessments: [Assessment]
  /// Only filled for subjects that were asked to be explained: every indicator's outcome.
  package var explanations: [String: [Explanation]]

  /// Subjects looked at, those in the band `clear` among them.
  package var subjectCount: Int

  package init(
    asOf: Moment?, assessments: [Assessment], explanations: [String: [Explanation]] = [:],
    subjectCount: Int = 0
  ) {
    (self.asOf, self.assessments, self.explanations) = (asOf, assessments, explanations)
    self.subjectCount = subjectCount
  }
}

/// Why one indicator fired, stayed quiet or could not tell for a subject.
package struct Explanation: Sendable {
  package var indicator: String
  package var outcome: Outcome
  /// For quiet ones: how close it came, "2 of 3 countries".
  package var detail: String

  package init(indicator: String, outcome: Outcome, detail: String) {
    (self.indicator, self.outcome, self.detail) = (indicator, outcome, detail)
  }
}

/// Fired, quiet, or cannot tell; the third never reads as the second.
package enum Outcome: String, Sendable {
  case fired, quiet
  case cannotTell = "cannot tell"
  /// No event of a kind that the watch reads.
  case notSeen = "nothing to look at"
}
