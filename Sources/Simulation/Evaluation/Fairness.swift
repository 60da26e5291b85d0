package import Domain

/// Whether one group of innocent people is asked about more often than the rest.
package struct Fairness: Hashable, Sendable {
  package var group: String
  package var band: Assessment.Band
  package var rate: Rate
  package var ratio: RateRatio

  /// The part left in peace beside that of the rest: under four fifths is the usual rule's line.
  ///
  /// - Source: Uniform Guidelines on Employee Selection Procedures, 29 CFR 1607.4 D [M].
  package var peace: Double? {
    guard let own = ratio.one.share, let rest = ratio.rest.share, rest < 1 else { return nil }
    return (1 - own) / (1 - rest)
  }

  package var keepsFourFifths: Bool { peace.map { $0 >= 0.8 } ?? true }

  /// The stricter rule, made for events that are rare: not more than a quarter more often than the rest, or not surely so.
  package var keepsStricter: Bool { (ratio.interval?.lowerBound ?? 0) <= 1.25 }

  /// Each value of a key beside everybody else, innocent people alone.
  package static func all(
    _ findings: [Finding], _ band: Assessment.Band, by key: (Label) -> String?
  ) -> [Fairness] {
    let innocents = findings.filter { !$0.label.isOperator }
    let whole = innocents.filter { key($0.label) != nil }.rate(band)
    return Dictionary(grouping: innocents) { key($0.label) }
      .compactMap { value, members -> Fairness? in
        guard let value else { return nil }
        let own = members.rate(band)
        let rest = Rate(whole.count - own.count, of: whole.total - own.total)
        return Fairness(group: value, band: band, rate: own, ratio: RateRatio(own, to: rest))
      }
      .sorted { $0.group < $1.group }
  }
}
