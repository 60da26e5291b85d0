internal import Domain

/// What the checks of one subject say at a moment.
///
/// The newest check of a measure is what counts; one still pending says nothing yet. A pass holds until it expires; a failure
/// and a refusal stand until the same measure is done again.
struct CheckBook {
  /// By measure, without those that are pending.
  private let latest: [String: Directory.Check]
  private let measures: [String: Measure]
  /// Those that hold, in the order of measures.
  let passed: [Directory.Check]
  /// Measures whose newest check was refused.
  let refused: Set<String>
  /// Measures of which a check is on its way.
  let pending: Set<String>

  /// - Precondition: the checks are in time order.
  init(_ checks: [Directory.Check], _ measures: [String: Measure], asOf: Int64) {
    var (newest, latest): ([String: Directory.Check], [String: Directory.Check]) = ([:], [:])
    for check in checks {
      newest[check.measure] = check
      if check.result != "pending" { latest[check.measure] = check }
    }
    pending = Set(newest.values.filter { $0.result == "pending" }.map(\.measure))
    refused = Set(latest.values.filter { $0.result == "refused" }.map(\.measure))
    passed = latest.values.filter { check in
      check.result == "passed" && CheckBook.end(of: check, measures) >= asOf
    }.sorted { $0.measure < $1.measure }
    (self.latest, self.measures) = (latest, measures)
  }

  /// Failed checks, and refusals that count, in the order of measures, with their weights.
  var notPassed: [(check: Directory.Check, weight: Double)] {
    (having("failed").map { ($0, measures[$0.measure]?.failed ?? 0) } + countedRefusals)
      .sorted { $0.check.measure < $1.check.measure }
  }

  func hasFailed(_ measure: String) -> Bool { latest[measure]?.result == "failed" }

  /// Refusals whose alternative was refused too; of two measures that are each other's alternative the first one.
  ///
  /// - Source: issue, "a refusal is not a failure unless the alternative was refused too".
  private var countedRefusals: [(check: Directory.Check, weight: Double)] {
    var counted: Set<String> = []
    return having("refused").compactMap { check in
      guard let measure = measures[check.measure], let other = measure.alternative,
        refused.contains(other), !counted.contains(other)
      else { return nil }
      counted.insert(measure.id)
      return (check, measure.refused)
    }
  }

  private func having(_ result: String) -> [Directory.Check] {
    latest.values.filter { $0.result == result }.sorted { $0.measure < $1.measure }
  }

  /// When a pass ends: as its check says, else after the measure's usual time.
  private static func end(
    of check: Directory.Check, _ measures: [String: Measure]
  ) -> Int64 {
    guard check.expires == .max, let span = measures[check.measure]?.expires else {
      return check.expires
    }
    return check.time + span
  }
}
