package import Domain

/// Everything that one evaluation found out, in plain values.
package struct Evaluation: Sendable {
  package var operators: Int
  package var innocents: Int
  /// Labels without an event, and subjects with events but without a label.
  package var unseen: Int
  package var unlabelled: Int
  package var scores: [Score]
  package var rings: RingScore
  package var ranking: Ranking
  package var skills: [GroupScore]
  package var playbooks: [GroupScore]
  package var both: [GroupScore]
  package var groups: [GroupScore]
  package var indicators: [IndicatorScore]
  package var calibration: Calibration
  package var delays: [DelayLine]
  package var robustness: [RobustnessLine]
  package var fairness: [FairnessLine]
  package var swap: SwapTest?

  /// How long a band takes, for everybody or one playbook.
  package struct DelayLine: Hashable, Sendable {
    package var name: String
    package var ask: Delay
    package var escalate: Delay
    package init(name: String, ask: Delay, escalate: Delay) {
      (self.name, self.ask, self.escalate) = (name, ask, escalate)
    }
  }

  /// What is left when one kind of data is missing.
  package struct RobustnessLine: Hashable, Sendable {
    package var missing: String
    package var score: Score
    package var escalate: Score
    package init(missing: String, score: Score, escalate: Score) {
      (self.missing, self.score, self.escalate) = (missing, score, escalate)
    }
  }

  /// One comparison of a group or a name culture with the rest.
  package struct FairnessLine: Hashable, Sendable {
    /// `group` or `culture`.
    package var by: String
    package var fairness: Fairness
  }

  /// Everything that needs no further scan.
  ///
  /// - Parameters:
  ///   - findings: operators and innocent people.
  ///   - unseen: labels without an event.
  ///   - unlabelled: subjects with events but without a label.
  ///   - gate: the band that signals give.
  package init(
    _ findings: [Finding], unseen: Int = 0, unlabelled: Int = 0,
    gate: ([Finding.Hit]) -> Assessment.Band
  ) {
    operators = findings.count(where: \.label.isOperator)
    innocents = findings.count - operators
    (self.unseen, self.unlabelled) = (unseen, unlabelled)
    scores = [Assessment.Band.ask, .escalate].map { Score(findings, $0) }
    (rings, ranking) = (RingScore(findings), Ranking(findings))
    (skills, playbooks) = (GroupScore.skills(findings), GroupScore.playbooks(findings))
    (both, groups) = (GroupScore.both(findings), GroupScore.groups(findings))
    indicators = IndicatorScore.all(findings, gate: gate)
    calibration = Calibration(findings)
    (delays, robustness) = ([], [])
    fairness = [Assessment.Band.ask, .escalate].flatMap { band in
      Fairness.all(findings, band) { $0.group }.map { FairnessLine(by: "group", fairness: $0) }
        + Fairness.all(findings, band) { $0.culture }
        .map { FairnessLine(by: "culture", fairness: $0) }
    }
  }
}
