internal import Domain

extension Assessor {
  /// What resolves a signal: a passed check, an accommodation, a declared policy, or a live-checked group.
  ///
  /// - Source: contract, section 4, "What a check resolves".
  func resolution(
    _ subject: Symbol, _ indicator: Indicator, _ others: [String], _ to: Int64
  ) -> String? {
    guard let standing = directory.subjects[subject] else { return nil }
    if !standing.accommodation.isDisjoint(with: [indicator.id, indicator.family]) {
      return "accommodation"
    }
    for policy in indicator.allowedBy.sorted() where standing.policies.contains(policy) {
      return "policy:\(policy)"
    }
    for measure in plan.catalogue.measures where measure.resolves.contains(indicator.id) {
      if latestChecks(subject).contains(where: {
        $0.measure == measure.id && isPassed($0) && to <= $0.time
      }) {
        return measure.id
      }
    }
    return indicator.explainedByGroup ? group(subject, others) : nil
  }

  private func group(_ subject: Symbol, _ others: [String]) -> String? {
    let own = text(subject)
    guard let group = directory.subjects[subject]?.group, !group.isAbsent,
      others.contains(where: { $0 != own }), passedLive(subject)
    else { return nil }
    for member in others.lazy.compactMap({ store.symbols.symbol(of: $0) })
    where directory.subjects[member]?.group != group || !passedLive(member) {
      return nil
    }
    return "group:\(text(group))"
  }

  private func passedLive(_ subject: Symbol) -> Bool {
    let live = Set(plan.catalogue.measures.filter(\.isLive).map(\.id))
    return latestChecks(subject).contains { live.contains($0.measure) && isPassed($0) }
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
