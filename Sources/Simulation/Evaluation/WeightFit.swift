/// Weights learned from labelled subjects: a logistic model that adds, has no negative weight, and stays near the stated weights where
/// data are few.
///
/// - Source: ridge regression towards a given mean, Hoerl and Kennard, 1970; coordinate Newton steps as in glmnet, Friedman, Hastie and
///   Tibshirani, 2010.
package struct WeightFit: Sendable {
  package struct Weight: Hashable, Sendable {
    package var indicator: String
    /// Decibans.
    package var stated: Double
    package var fitted: Double
    /// One standard error, in decibans.
    package var error: Double
    package var operators: Int
    package var innocents: Int
  }

  /// In the order of indicators.
  package private(set) var weights: [Weight] = []
  /// Natural log odds of somebody without a signal.
  package private(set) var intercept = 0.0

  private static let decibansPerNat = 10 / Logarithm.natural(10)

  /// - Parameters:
  ///   - findings: those to learn from.
  ///   - ridge: how strongly weights are held at the stated ones, as if seen in so many more cases; above 0.
  /// - Complexity: O(rounds × signals), at most 200 rounds.
  package init(_ findings: [Finding], ridge: Double) {
    let names = Set(findings.flatMap { $0.hits.map(\.indicator) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
    var rows = [[Int]](repeating: [], count: names.count)
    var (stated, seen) = ([Double](repeating: 0, count: names.count), [0, 0])
    for (row, finding) in findings.enumerated() {
      seen[finding.label.isOperator ? 1 : 0] += 1
      for hit in finding.hits where hit.counts {
        guard let place = places[hit.indicator] else { continue }
        rows[place].append(row)
        stated[place] += hit.decibans
      }
    }
    for place in names.indices where !rows[place].isEmpty {
      stated[place] /= Double(rows[place].count)
    }
    guard seen[0] > 0, seen[1] > 0 else { return }
    var model = Model(
      answers: findings.map(\.label.isOperator), rows: rows,
      prior: stated.map { $0 / WeightFit.decibansPerNat }, ridge: ridge)
    model.settle()
    intercept = model.intercept
    weights = names.indices.filter { !rows[$0].isEmpty }.map { place in
      let operators = rows[place].count { findings[$0].label.isOperator }
      return Weight(
        indicator: names[place], stated: stated[place],
        fitted: model.weights[place] * WeightFit.decibansPerNat,
        error: WeightFit.decibansPerNat / model.curvature(place).squareRoot(),
        operators: operators, innocents: rows[place].count - operators)
    }
  }

  /// The state of one fit, in natural logarithms.
  private struct Model {
    let answers: [Bool]
    let rows: [[Int]]
    let prior: [Double]
    let ridge: Double
    var weights: [Double]
    var intercept = 0.0
    var margins: [Double]

    init(answers: [Bool], rows: [[Int]], prior: [Double], ridge: Double) {
      (self.answers, self.rows, self.prior, self.ridge) = (answers, rows, prior, ridge)
      weights = prior
      margins = [Double](repeating: 0, count: answers.count)
      for (place, members) in rows.enumerated() {
        for row in members { margins[row] += prior[place] }
      }
    }

    mutating func settle() {
      for _ in 0..<200 {
        var largest = shiftIntercept()
        for place in rows.indices where !rows[place].isEmpty {
          largest = max(largest, abs(step(place)))
        }
        if largest < 1e-6 { return }
      }
    }

    private func chance(_ row: Int) -> Double {
      1 / (1 + Logarithm.power(-(intercept + margins[row])))
    }

    private mutating func shiftIntercept() -> Double {
      var (slope, curve) = (0.0, 1e-9)
      for row in answers.indices {
        let chance = chance(row)
        slope += chance - (answers[row] ? 1 : 0)
        curve += chance * (1 - chance)
      }
      let change = min(2, max(-2, -slope / curve))
      intercept += change
      return abs(change)
    }

    func curvature(_ place: Int) -> Double {
      rows[place].reduce(ridge) { sum, row in
        let chance = chance(row)
        return sum + chance * (1 - chance)
      }
    }

    private mutating func step(_ place: Int) -> Double {
      var slope = ridge * (weights[place] - prior[place])
      for row in rows[place] { slope += chance(row) - (answers[row] ? 1 : 0) }
      let wanted = max(0, weights[place] - slope / curvature(place))
      let change = min(1, max(-1, wanted - weights[place]))
      weights[place] += change
      for row in rows[place] { margins[row] += change }
      return change
    }
  }
}
