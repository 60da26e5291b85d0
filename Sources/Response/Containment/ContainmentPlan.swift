package import Domain

/// What to do about one subject, in order.
package struct ContainmentPlan: Sendable {
  package let subject: String
  package let band: Assessment.Band
  package let weight: Double
  package let asOf: Moment?
  /// When the case was opened, from where clocks run; `nil` while it is not open.
  package var opened: Moment?
  package var audience: String?
  package var steps: [Entry] = []
  /// Circumstances that were so and are no longer, or are not so.
  package var settled: [Circumstance] = []
  /// Circumstances of which no event tells.
  package var open: [Circumstance] = []
  package var silences: [Silence] = []
  package var linked: [LinkedSubject] = []
  package var ring: String?

  /// A plan without steps.
  package init(for assessment: Assessment, asOf: Moment?, opened: Moment?, audience: String?) {
    (subject, band, weight) = (assessment.subject, assessment.band, assessment.weight)
    (ring, self.asOf, self.opened, self.audience) = (assessment.ring, asOf, opened, audience)
  }

  package struct Entry: Sendable {
    package var step: ContainmentStep
    /// Of the steps in this plan, those that come before.
    package var after: [String]
    package var due: Moment?
    package var because: [Because]
  }

  /// Why a step is in the plan.
  package struct Because: Sendable {
    package var circumstance: Circumstance
    package var evidence: [String]
    package var total: Int
  }
}
