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
    let passed = checks(of: subject).passed
    for measure in plan.resolvers[indicator.id] ?? []
    where passed.contains(where: { $0.measure == measure && to <= $0.time }) {
      return measure
    }
    return indicator.explainedByGroup ? group(subject, evidence) : nil
  }

  private func group(_ subject: Symbol, _ evidence: [Evidence]) -> String? {
    guard let group = directory.subjects[subject]?.group, !group.isAbsent else {
      return nil
    }
    let members = Set(evidence.flatMap(\.subjects)).union([subject])
    guard members.count > 1 else { return nil }
    for member in members
    where directory.subjects[member]?.group != group || !passedLive(member) {
      return nil
    }
    return "group:\(text(group))"
  }

  private func passedLive(_ subject: Symbol) -> Bool {
    checks(of: subject).passed.contains { plan.measures[$0.measure]?.isLive == true }
  }

  func checks(of subject: Symbol) -> CheckBook {
    CheckBook(directory.subjects[subject]?.checks ?? [], plan.measures, asOf: asOf)
  }
}
