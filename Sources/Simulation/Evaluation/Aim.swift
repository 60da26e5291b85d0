import Domain

/// One aim of the project, and whether an evaluation meets it.
package struct Aim: Hashable, Sendable {
  package var name: String
  package var wanted: Double
  package var isAtLeast: Bool
  /// `nil` where the data do not say.
  package var have: Double?
  package var detail: String

  package var isMet: Bool? { have.map { isAtLeast ? $0 >= wanted : $0 <= wanted } }

  package static func all(_ evaluation: Evaluation, _ findings: [Finding]) -> [Aim] {
    let operators = findings.filter(\.label.isOperator)
    let plain = operators.filter { ["careless", "average"].contains($0.label.skill ?? "") }
    let best = operators.filter { $0.label.skill == Skill.excellent.rawValue }
    let (plainScore, bestScore) = (Score(plain, .ask), Score(best, .ask))
    let (ask, escalate) = (evaluation.scores[0].alarms, evaluation.scores[1].alarms)
    let worst = evaluation.groups.max {
      ($0.escalate.share ?? 0) < ($1.escalate.share ?? 0)
    }
    return [
      reached("careless and average operators reached", 0.95, plainScore.recall),
      reached("their rings reached", 0.99, plainScore.rings),
      reached("excellent operators reached", 0.60, bestScore.recall),
      reached("their rings reached, excellent", 0.90, bestScore.rings),
      alarm("innocents escalated, of 1,000", 2, escalate, ""),
      alarm(
        "innocents escalated in the worst group, of 1,000", 8, worst?.escalate, worst?.name ?? ""),
      alarm("innocents asked about or escalated, of 1,000", 20, ask, ""),
      Aim(
        name: "median days to the first ask", wanted: 14, isAtLeast: false,
        have: evaluation.delays.first?.ask.median, detail: ""),
    ]
  }

  private static func reached(_ name: String, _ wanted: Double, _ rate: Rate) -> Aim {
    Aim(
      name: name, wanted: wanted, isAtLeast: true, have: rate.share,
      detail: "\(rate.count) of \(rate.total)")
  }

  private static func alarm(_ name: String, _ wanted: Double, _ rate: Rate?, _ detail: String)
    -> Aim
  {
    Aim(
      name: name, wanted: wanted, isAtLeast: false, have: rate?.share.map { $0 * 1000 },
      detail: detail)
  }
}
