internal import Domain

/// Which measures would tell most for least: expected change of the weight against stated cost.
///
/// One after another: what the first would settle, the second need not.
struct NextSteps {
  let plan: Plan

  private static let limit = 3

  /// The steps for one subject alone.
  func steps(for one: OpenCase) -> [Assessment.NextStep] {
    picks([one]).map { step($0.measure, for: one) }
  }

  /// The steps for everybody in one requisition: one list, found for all of them together.
  ///
  /// Somebody whose accommodation forbids a step gets its alternative; what somebody has done already is left out.
  func steps(
    forAll cases: [OpenCase], in requisition: String
  ) -> [[Assessment.NextStep]] {
    let common = picks(cases).map(\.measure)
    return cases.map { one in
      var steps: [Assessment.NextStep] = []
      for measure in common.compactMap({ asked(of: one, for: $0) })
      where !steps.contains(where: { $0.measure == measure.id }) {
        var reason = Assessment.NextStep.Reason()
        (reason.requisition, reason.minutes) = (requisition, measure.cost.minutes)
        steps.append(step(measure, reason))
      }
      return steps
    }
  }

  /// The measure, or its alternative where that is forbidden, as long as it is not done.
  private func asked(of one: OpenCase, for measure: Measure) -> Measure? {
    if one.isDone(measure) { return nil }
    guard one.forbids(measure, plan) else { return measure }
    guard let other = measure.alternative.flatMap({ plan.measures[$0] }),
      !one.isDone(other), !one.forbids(other, plan)
    else { return nil }
    return other
  }

  private func picks(_ cases: [OpenCase]) -> [Proposal] {
    guard cases.contains(where: { !$0.open.isEmpty }) else { return [] }
    var left = candidates(cases)
    var covered: Set<String> = []
    var picks: [Proposal] = []
    var isBound = false
    while picks.count < NextSteps.limit {
      let values = left.map { value($0.measure, cases, covered, isBound: isBound) }
      guard let best = values.max(), best > 0, let place = values.firstIndex(of: best) else {
        break
      }
      let pick = left.remove(at: place)
      picks.append(pick)
      covered.formUnion(pick.measure.resolves)
      isBound = isBound || pick.measure.isLive
    }
    return picks
  }

  /// Expected decibans for each minute of cost, over all cases.
  private func value(
    _ measure: Measure, _ cases: [OpenCase], _ covered: Set<String>, isBound: Bool
  ) -> Double {
    var gain = 0.0
    for one in cases
    where bears(measure, on: one, covered, isBound: isBound) && one.canBeAsked(measure, plan) {
      gain += one.expectedChange(by: measure, besides: covered)
    }
    return gain / measure.cost.total
  }

  /// Whether a check would speak of what is open: it settles a signal, shows the person live, or takes a refused one's place.
  private func bears(
    _ measure: Measure, on one: OpenCase, _ covered: Set<String>, isBound: Bool
  ) -> Bool {
    guard !one.open.isEmpty else { return false }
    return measure.isLive && !isBound
      || one.open.contains {
        measure.resolves.contains($0.indicator) && !covered.contains($0.indicator)
      } || one.refused(for: measure, plan) != nil
  }

  /// In the order of ids, so that equal values give the same answer.
  private func candidates(_ cases: [OpenCase]) -> [Proposal] {
    plan.proposals.filter { proposal in
      cases.contains { bears(proposal.measure, on: $0, [], isBound: false) }
    }
  }

  private func step(
    _ measure: Measure, for one: OpenCase
  ) -> Assessment.NextStep {
    var reason = Assessment.NextStep.Reason()
    reason.settles = one.settled(by: measure, besides: []).count
    reason.open = one.open.count
    reason.minutes = measure.cost.minutes
    reason.insteadOf = one.refused(for: measure, plan)
    return step(measure, reason)
  }

  private func step(
    _ measure: Measure, _ reason: Assessment.NextStep.Reason
  ) -> Assessment.NextStep {
    Assessment.NextStep(
      measure: measure.id, why: reason.sentence(about: measure.tells), reason: reason)
  }
}

extension Assessment.NextStep.Reason {
  /// The sentence in English.
  fileprivate func sentence(about tells: String) -> String {
    var parts: [String] = []
    if !tells.isEmpty { parts.append("shows \(tells)") }
    if settles > 0 {
      let whole = open == 1 ? "the open signal" : "\(settles) of \(open) open signals"
      parts.append("would settle \(whole)")
    }
    if let insteadOf { parts.append("stands in for \(insteadOf), which was refused") }
    let unit = minutes == 1 ? "minute" : "minutes"
    parts.append("takes about \(Quantity.plain(minutes)) \(unit)")
    let alike = requisition.map { "asked alike of everybody in requisition \($0): " } ?? ""
    return alike + parts.joined(separator: "; ")
  }
}
