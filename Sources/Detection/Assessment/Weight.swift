package import Domain

/// How much evidence there is, in decibans; it orders the queue and is no probability.
///
/// - Source: contract, section 4, "Weight". Within a family the strongest signal counts whole, the next half, the next a
///   quarter: the same fact seen twice is not two facts. Passed checks take away, failed ones add.
package enum Weight {
  /// Decibans of one signal where its indicator states none.
  package static func usual(_ strength: Strength) -> Double {
    switch strength {
    case .s1: 16
    case .s2: 10
    case .s3: 4
    case .s0: 0
    }
  }

  /// Decibans of a signal: a stated weight is that of the plain form, and a raised form weighs at least what its strength does.
  static func weight(of indicator: Indicator, at strength: Strength) -> Double {
    guard let stated = indicator.decibans else { return usual(strength) }
    guard strength > indicator.strength, !indicator.isWeightOfSite else { return stated }
    return max(stated, usual(strength))
  }

  /// The sum by family, each with its cap applied.
  package static func families(_ signals: [Signal]) -> [(family: String, decibans: Double)] {
    Dictionary(grouping: signals.filter { $0.resolvedBy == nil }, by: \.family)
      .map { family, members in
        var (sum, part) = (0.0, 1.0)
        for decibans in members.map(\.decibans).sorted(by: >) {
          sum += decibans * part
          part /= 2
        }
        return (family, tenths(sum))
      }
      .sorted { $0.family < $1.family }
  }

  static func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
