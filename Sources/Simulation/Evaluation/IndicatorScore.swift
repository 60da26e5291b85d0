package import Domain

/// What one indicator does for the whole: whom it fires for, and what would be without it.
package struct IndicatorScore: Hashable, Sendable {
  package var indicator: String
  /// Operators for whom it fired.
  package var right: Rate
  /// Innocent people for whom it fired.
  package var wrong: Rate
  /// Operators who would be clear without it.
  package var lost: Int
  /// Innocent people who would be clear without it.
  package var spared: Int
  /// Decibans as stated, on average over those for whom it fired.
  package var stated: Double

  /// The measured odds ratio in decibans: ten times the decimal logarithm of how much more often it fires for operators.
  package var measured: Decibans { Decibans(right: right, wrong: wrong) }

  /// What each indicator does, in the order of ids.
  ///
  /// - Parameters:
  ///   - findings: operators and innocent people.
  ///   - gate: the band that signals give.
  /// - Returns: one score for each indicator that fired.
  package static func all(
    _ findings: [Finding], gate: ([Finding.Hit]) -> Assessment.Band
  ) -> [IndicatorScore] {
    let operators = findings.count(where: \.label.isOperator)
    var scores: [String: IndicatorScore] = [:]
    var sums: [String: Double] = [:]
    for finding in findings {
      for hit in finding.hits {
        var score =
          scores[hit.indicator]
          ?? IndicatorScore(
            indicator: hit.indicator, right: Rate(0, of: operators),
            wrong: Rate(0, of: findings.count - operators), lost: 0, spared: 0, stated: 0)
        let isNeeded =
          finding.band >= .ask && hit.counts
          && gate(finding.hits.filter { $0.indicator != hit.indicator }) == .clear
        if finding.label.isOperator {
          score.right.count += 1
          score.lost += isNeeded ? 1 : 0
        } else {
          score.wrong.count += 1
          score.spared += isNeeded ? 1 : 0
        }
        sums[hit.indicator, default: 0] += hit.decibans
        scores[hit.indicator] = score
      }
    }
    return scores.values.map { score in
      var score = score
      score.stated = (sums[score.indicator] ?? 0) / Double(score.right.count + score.wrong.count)
      return score
    }.sorted { $0.indicator < $1.indicator }
  }
}

/// A measured odds ratio on the scale of weights.
package struct Decibans: Hashable, Sendable {
  package var value: Double
  package var interval: ClosedRange<Double>

  init(right: Rate, wrong: Rate) {
    let ratio = RateRatio(right, to: wrong)
    value = Decibans.of(ratio.value ?? 1)
    let (low, high) = (ratio.interval?.lowerBound ?? 1, ratio.interval?.upperBound ?? 1)
    interval = Decibans.of(low)...Decibans.of(high)
  }

  /// Ten times the decimal logarithm.
  package static func of(_ ratio: Double) -> Double { 10 * Logarithm.decimal(max(ratio, 1e-12)) }
}
