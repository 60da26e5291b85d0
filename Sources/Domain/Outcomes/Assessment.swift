/// Everything known of one subject.
package struct Assessment: Sendable {
  package var subject: String
  package var band: Band
  /// Decibans; orders the queue and is not a probability.
  package var weight: Double
  package var signals: [Signal]
  package var cannotTell: [CannotTell]
  package var forTheSubject: [PassedCheck]
  package var next: [NextStep]
  package var ring: String?

  package init(
    subject: String, band: Band, weight: Double, signals: [Signal], cannotTell: [CannotTell],
    forTheSubject: [PassedCheck] = [], next: [NextStep] = [], ring: String? = nil
  ) {
    (self.subject, self.band, self.weight, self.signals) = (subject, band, weight, signals)
    (self.cannotTell, self.forTheSubject) = (cannotTell, forTheSubject)
    (self.next, self.ring) = (next, ring)
  }

  package enum Band: String, CaseIterable, Comparable, Sendable {
    case clear, ask, escalate
    package static func < (left: Band, right: Band) -> Bool { left.rank < right.rank }
    private var rank: Int { self == .clear ? 0 : self == .ask ? 1 : 2 }
  }

  /// An indicator that had events to look at, none of which held what it needs.
  package struct CannotTell: Hashable, Sendable {
    package var indicator: String
    /// For example `claim.made.country`, sorted.
    package var missing: [String]
    package init(indicator: String, missing: [String]) {
      (self.indicator, self.missing) = (indicator, missing)
    }
  }

  package struct PassedCheck: Hashable, Sendable {
    package var measure: String
    package var at: String
    package var weight: Double
    package init(measure: String, at: String, weight: Double) {
      (self.measure, self.at, self.weight) = (measure, at, weight)
    }
  }

  package struct NextStep: Hashable, Sendable {
    package var measure: String
    package var why: String
    package init(measure: String, why: String) { (self.measure, self.why) = (measure, why) }
  }
}
