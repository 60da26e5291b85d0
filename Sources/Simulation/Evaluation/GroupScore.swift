import Domain

/// One group of innocent people, playbook or name culture: how many were asked about and escalated.
package struct GroupScore: Hashable, Sendable {
  package var name: String
  package var skill: String?
  package var ask: Rate
  package var escalate: Rate
  /// Made rings of two and more with a member of at least `ask`.
  package var rings: Rate

  package init(_ name: String, skill: String? = nil, _ findings: [Finding]) {
    (self.name, self.skill) = (name, skill)
    let score = Score(findings, .ask)
    (ask, escalate, rings) = (findings.rate(.ask), findings.rate(.escalate), score.rings)
  }

  /// The innocent by group, in the order of names.
  package static func groups(_ findings: [Finding]) -> [GroupScore] {
    sorted(findings.filter { !$0.label.isOperator }) { $0.label.group }
  }

  /// The operators by playbook.
  package static func playbooks(_ findings: [Finding]) -> [GroupScore] {
    sorted(findings.filter(\.label.isOperator)) { $0.label.group }
  }

  /// The operators by skill.
  package static func skills(_ findings: [Finding]) -> [GroupScore] {
    let order = Skill.allCases.map(\.rawValue)
    return sorted(findings.filter(\.label.isOperator)) { $0.label.skill ?? "unknown" }
      .sorted { (order.firstIndex(of: $0.name) ?? 9) < (order.firstIndex(of: $1.name) ?? 9) }
  }

  /// The operators by playbook and skill.
  package static func both(_ findings: [Finding]) -> [GroupScore] {
    playbooks(findings).flatMap { playbook in
      Skill.allCases.compactMap { skill in
        let members = findings.filter {
          $0.label.isOperator && $0.label.group == playbook.name
            && $0.label.skill == skill.rawValue
        }
        return members.isEmpty ? nil : GroupScore(playbook.name, skill: skill.rawValue, members)
      }
    }
  }

  private static func sorted(
    _ findings: [Finding], by key: (Finding) -> String
  ) -> [GroupScore] {
    Dictionary(grouping: findings, by: key).map { GroupScore($0, $1) }.sorted { $0.name < $1.name }
  }
}
