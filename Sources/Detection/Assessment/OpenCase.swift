internal import Domain

/// What is open about one subject, and what it may be asked.
struct OpenCase {
  /// Signals that count, each family's together with the strongest first.
  let open: [Signal]
  let checks: CheckBook
  /// The last moment of an open signal: a pass before it says nothing of it.
  private let newest: Int64
  private let accommodation: Set<String>
  private let audience: Set<String>

  init(_ assessment: Assessment, _ standing: Directory.Standing?, _ checks: CheckBook) {
    let counted =
      assessment.band == .clear ? [] : assessment.signals.filter { $0.resolvedBy == nil }
    open = counted.sorted { ($0.family, $1.decibans) < ($1.family, $0.decibans) }
    newest = open.map(\.to.milliseconds).max() ?? .min
    self.checks = checks
    accommodation = standing?.accommodation ?? []
    audience = OpenCase.audiences[standing?.kind ?? ""] ?? []
  }

  private static let audiences: [String: Set<String>] = [
    "candidate": ["employer"], "worker": ["employer"], "vendor": ["employer"],
    "freelancer": ["platform", "payment"], "client": ["platform", "payment"],
  ]

  /// Whether the measure can still be asked for: meant for such a subject, not done, not forbidden.
  func canBeAsked(_ measure: Measure, _ plan: Plan) -> Bool {
    isFor(measure) && !isDone(measure) && !forbids(measure, plan)
  }

  private func isFor(_ measure: Measure) -> Bool {
    audience.isEmpty || measure.audiences.isEmpty
      || !audience.isDisjoint(with: measure.audiences)
  }

  func isDone(_ measure: Measure) -> Bool {
    checks.pending.contains(measure.id) || checks.refused.contains(measure.id)
      || checks.hasFailed(measure.id)
      || checks.passed.contains { $0.measure == measure.id && newest <= $0.time }
  }

  /// Whether this subject's accommodation rules the measure out.
  func forbids(_ measure: Measure, _ plan: Plan) -> Bool {
    if accommodation.isEmpty { return false }
    if accommodation.contains(measure.id) { return true }
    return measure.forbiddenBy.contains { word in
      accommodation.contains(word) || accommodation.contains(plan.family(of: word))
    }
  }

  /// The open signals that a pass would settle, besides those already `settled`.
  func settled(by measure: Measure, besides settled: Set<String>) -> [Signal] {
    open.filter { measure.resolves.contains($0.indicator) && !settled.contains($0.indicator) }
  }

  /// The refused measure to which this one is the alternative.
  func refused(for measure: Measure, _ plan: Plan) -> String? {
    checks.refused.isEmpty
      ? nil
      : checks.refused.sorted().first { plan.measures[$0]?.alternative == measure.id }
  }

  /// How much the weight is expected to change, over passed, failed and refused.
  func expectedChange(by measure: Measure, besides covered: Set<String>) -> Double {
    let gain =
      sum { !covered.contains($0) }
      - sum { !covered.contains($0) && !measure.resolves.contains($0) }
    let refused = measure.alternative.map(checks.refused.contains) ?? false ? measure.refused : 0
    let isKnown = checks.passed.contains { $0.measure == measure.id }
    return measure.priors.passed * (gain - (isKnown ? 0 : measure.passed))
      + measure.priors.failed * measure.failed
      + measure.priors.refused * refused
  }

  /// What the signals of these indicators weigh together, by the rule of ``Weight``.
  private func sum(of isWanted: (String) -> Bool) -> Double {
    var (sum, part, family) = (0.0, 1.0, "")
    for signal in open where isWanted(signal.indicator) {
      if signal.family != family { (part, family) = (1, signal.family) }
      sum += signal.decibans * part
      part /= 2
    }
    return sum
  }
}
