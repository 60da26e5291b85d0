/// Everything known of one subject.
package struct Assessment: Sendable {
  package var subject: String
  package var band: Band
  /// Decibans; orders the queue and is not a probability.
  package var weight: Double
  package var signals: [Signal]
  package var cannotTell: [CannotTell]
  package var forTheSubject: [PassedCheck]
  /// Failed checks, and refused ones whose alternative was refused too.
  package var notPassed: [NotPassedCheck]
  package var next: [NextStep]
  package var ring: String?

  package init(
    subject: String, band: Band, weight: Double, signals: [Signal], cannotTell: [CannotTell],
    forTheSubject: [PassedCheck] = [], notPassed: [NotPassedCheck] = [], next: [NextStep] = [],
    ring: String? = nil
  ) {
    (self.subject, self.band, self.weight, self.signals) = (subject, band, weight, signals)
    (self.cannotTell, self.forTheSubject) = (cannotTell, forTheSubject)
    (self.notPassed, self.next, self.ring) = (notPassed, next, ring)
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

  package struct NotPassedCheck: Hashable, Sendable {
    package var measure: String
    package var at: String
    /// `failed` or `refused`.
    package var result: String
    package var weight: Double
    package init(measure: String, at: String, result: String, weight: Double) {
      (self.measure, self.at, self.result, self.weight) = (measure, at, result, weight)
    }
  }

  package struct NextStep: Hashable, Sendable {
    package var measure: String
    /// One sentence.
    package var why: String
    package var reason: Reason
    package init(measure: String, why: String, reason: Reason = Reason()) {
      (self.measure, self.why, self.reason) = (measure, why, reason)
    }

    /// What the sentence is made of, for other languages.
    package struct Reason: Hashable, Sendable {
      /// How many of the open signals a pass would settle.
      package var settles = 0
      package var open = 0
      package var minutes = 0.0
      /// The refused measure to which this one is the alternative.
      package var insteadOf: String?
      /// The requisition of which everybody is asked this alike.
      package var requisition: String?
      package init() {}
    }
  }
}
