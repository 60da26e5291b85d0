package import Domain

/// Somebody else to look at, and why.
package struct LinkedSubject: Hashable, Sendable {
  package var subject: String
  /// The sum of what is shared, in decibans; `nil` where nothing is.
  package var weight: Double?
  /// What is shared, the strongest first.
  package var terms: [SubjectLink.Term]
  /// Whether the subject referred this one, or was referred by it.
  package var referral: Referral?
  /// Whether both are in one ring.
  package var isInRing: Bool
  package var band: Assessment.Band?

  package init(
    subject: String, weight: Double? = nil, terms: [SubjectLink.Term] = [],
    referral: Referral? = nil, isInRing: Bool = false, band: Assessment.Band? = nil
  ) {
    (self.subject, self.weight, self.terms) = (subject, weight, terms)
    (self.referral, self.isInRing, self.band) = (referral, isInRing, band)
  }

  package enum Referral: String, Sendable {
    case referred
    case referredBy = "referred by"
    case both = "referred each other"
  }
}
