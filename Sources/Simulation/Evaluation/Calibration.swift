/// Whether weights mean what they say: ten decibans, ten to one.
package struct Calibration: Hashable, Sendable {
  /// Weights from `from` to under `to`, and who has them.
  package struct Step: Hashable, Sendable {
    package var from: Double
    package var to: Double
    package var operators: Rate
    package var innocents: Rate
    /// The mean weight of those in it.
    package var stated: Double
    /// What the odds really are beside the odds of the whole population, in decibans.
    package var measured: Decibans
  }

  package var steps: [Step]

  package static let bounds: [Double] = [-100, 0.05, 5, 10, 15, 20, 25, 30, 40, 60, 1000]

  package init(_ findings: [Finding]) {
    let operators = findings.count(where: \.label.isOperator)
    let innocents = findings.count - operators
    steps = zip(Calibration.bounds, Calibration.bounds.dropFirst()).compactMap { from, to in
      let inside = findings.filter { $0.weight >= from && $0.weight < to }
      guard !inside.isEmpty else { return nil }
      let right = Rate(inside.count(where: \.label.isOperator), of: operators)
      let wrong = Rate(inside.count - right.count, of: innocents)
      return Step(
        from: from, to: to, operators: right, innocents: wrong,
        stated: inside.reduce(0) { $0 + $1.weight } / Double(inside.count),
        measured: Decibans(right: right, wrong: wrong))
    }
  }
}
