internal import Domain

extension Assessor {
  /// What resolves a signal: a passed check, an accommodation, a declared policy, or a live-checked group.
  ///
  /// - Source: contract, section 4, "What a check resolves".
  func resolution(
    _ subject: Symbol, _ indicator: Indicator, _ evidence: [Evidence], _ to: Int64
  ) -> String? {
    guard let standing = directory.subjects[subject] else { return nil }
    if !standing.accommodation.isDisjoint(with: [indicator.id, indicator.family]) {
      return "accommodation"
    }
    for policy in indicator.allowedBy.sorted() where standing.policies.contains(policy) {
      return "policy:\(policy)"
    }
    let checks = latestChecks(subject)
    for measure in plan.resolvers[indicator.id] ?? []
    where checks.contains(where: { $0.measure == measure && isPassed($0) && to <= $0.time }) {
      return measure
    }
    return indicator.explainedByGroup ? group(subject, evidence) : nil
  }

  private func group(_ subject: Symbol, _ evidence: [Evidence]) -> String? {
    guard let group = directory.subjects[subject]?.group, !group.isAbsent else {
      return nil
    }
    guard crowds.count(of: evidence, besides: subject) > 0, isChecked(subject, in: group),
      evidence.allSatisfy({ crowds.isWhole($0, isWithin: group, isChecked) })
    else { return nil }
    return "group:\(text(group))"
  }

  private func isChecked(_ subject: Symbol, in group: Symbol) -> Bool {
    directory.subjects[subject]?.group == group && passedLive(subject)
  }

  private func passedLive(_ subject: Symbol) -> Bool {
    latestChecks(subject).contains { plan.measures[$0.measure]?.isLive == true && isPassed($0) }
  }

  func isPassed(_ check: Directory.Check) -> Bool {
    check.result == "passed" && check.expires >= asOf
  }

  /// The newest check of each measure, in the order of measures; one still pending says nothing yet.
  func latestChecks(_ subject: Symbol) -> [Directory.Check] {
    let checks = (directory.subjects[subject]?.checks ?? []).filter { $0.result != "pending" }
    return Dictionary(checks.map { ($0.measure, $0) }, uniquingKeysWith: { $1 })
      .values.sorted { $0.measure < $1.measure }
  }
}
