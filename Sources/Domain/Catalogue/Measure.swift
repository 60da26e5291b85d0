/// One due-diligence step of the advisories.
package struct Measure: Sendable {
  package var id: String
  package var title: String
  /// Who does it, for example `HR`.
  package var who: [String]
  package var audiences: [String]
  package var stages: [String]
  /// What an auditor should be able to see afterwards.
  package var evidence: String
  /// What a check of it shows, as a clause: "whether the client exists".
  package var tells: String
  package var sources: [Indicator.Citation]
  /// Indicators whose signals a passed check of this measure resolves.
  package var resolves: [String]
  /// What a passed check says, in decibans: zero or less.
  package var passed: Double
  /// What a failed check says, in decibans: zero or more.
  package var failed: Double
  /// What a refusal says once the alternative was refused too, in decibans: zero or more.
  package var refused: Double
  /// How likely each result is before anything is known of the subject.
  package var priors: Priors
  /// How long a pass holds where its check names no end, in milliseconds; `nil` means for good.
  package var expires: Int64?
  package var cost: Cost
  /// The measure to offer to somebody who refuses this one, or cannot do it.
  package var alternative: String?
  /// Accommodations (indicators or their families) under which it is not asked for.
  package var forbiddenBy: [String]
  /// Whether a pass shows the person live, which a declared group's sharing needs.
  package var isLive: Bool
  /// Whether it is a step for after a suspicion: it resolves nothing and is never proposed.
  package var isOnSuspicion: Bool
  package var file: String

  /// Shares of all checks of this measure that end so, together at most one.
  package struct Priors: Hashable, Sendable {
    package var passed: Double
    package var failed: Double
    package var refused: Double { max(0, 1 - passed - failed) }
    package init(passed: Double = 0.9, failed: Double = 0.05) {
      (self.passed, self.failed) = (passed, failed)
    }
  }

  /// What a check asks of people.
  package struct Cost: Hashable, Sendable {
    /// Of everybody's time together.
    package var minutes: Double
    /// From 0, nothing is asked of the person, to 3, the body, the home or a journey.
    package var intrusion: Double
    /// Minutes, with a step of intrusion counted as a quarter of an hour.
    package var total: Double { minutes + 15 * intrusion }
    package init(minutes: Double = 15, intrusion: Double = 1) {
      (self.minutes, self.intrusion) = (minutes, intrusion)
    }
  }

  package init(
    id: String, title: String, who: [String] = [], audiences: [String] = [],
    stages: [String] = [], evidence: String = "", tells: String = "",
    sources: [Indicator.Citation] = [], resolves: [String] = [], passed: Double = 0,
    failed: Double = 0, refused: Double = 0, priors: Priors = Priors(), expires: Int64? = nil,
    cost: Cost = Cost(), alternative: String? = nil, forbiddenBy: [String] = [],
    isLive: Bool = false, isOnSuspicion: Bool = false, file: String = ""
  ) {
    (self.id, self.title, self.who, self.audiences) = (id, title, who, audiences)
    (self.stages, self.evidence, self.tells) = (stages, evidence, tells)
    (self.sources, self.resolves, self.passed, self.failed) = (sources, resolves, passed, failed)
    (self.refused, self.priors, self.expires, self.cost) = (refused, priors, expires, cost)
    (self.alternative, self.forbiddenBy) = (alternative, forbiddenBy)
    (self.isLive, self.isOnSuspicion, self.file) = (isLive, isOnSuspicion, file)
  }
}
