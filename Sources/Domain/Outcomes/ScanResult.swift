/// What the engine says of a store of events.
package struct ScanResult: Sendable {
  package var asOf: Moment?
  /// In the order of band, weight, subject.
  package var assessments: [Assessment]
  /// Only filled for subjects that were asked to be explained: every indicator's outcome.
  package var explanations: [String: [Explanation]]

  /// How often each indicator fired that did, in the order of the catalogue, whatever the band that came of it.
  package var fired: [FiredCount]

  /// Subjects looked at, those in the band `clear` among them.
  package var subjectCount: Int

  package init(
    asOf: Moment?, assessments: [Assessment], explanations: [String: [Explanation]] = [:],
    fired: [FiredCount] = [], subjectCount: Int = 0
  ) {
    (self.asOf, self.assessments, self.explanations) = (asOf, assessments, explanations)
    (self.fired, self.subjectCount) = (fired, subjectCount)
  }
}

/// How often an indicator fired in one scan: what a threshold costs in work.
package struct FiredCount: Hashable, Sendable {
  package var indicator: String
  package var subjects: Int
  /// Different shared values, where sharing one is what it watches for.
  package var values: Int?

  package init(indicator: String, subjects: Int, values: Int? = nil) {
    (self.indicator, self.subjects, self.values) = (indicator, subjects, values)
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
