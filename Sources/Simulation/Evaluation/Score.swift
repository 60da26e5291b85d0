package import Domain

/// How well bands tell operators from everybody else, for subjects and for rings.
package struct Score: Hashable, Sendable {
  package var band: Assessment.Band
  /// Of the operators, those with at least this band.
  package var recall: Rate
  /// Of those with at least this band, the operators.
  package var precision: Rate
  /// Of the innocent, those with at least this band.
  package var alarms: Rate
  /// Of the made rings of two and more, those with a member of at least this band.
  package var rings: Rate

  package init(_ findings: [Finding], _ band: Assessment.Band) {
    let (operators, innocents) = (
      findings.filter(\.label.isOperator), findings.filter { !$0.label.isOperator }
    )
    (recall, alarms) = (operators.rate(band), innocents.rate(band))
    precision = Rate(recall.count, of: recall.count + alarms.count)
    rings = Score.rings(operators, band)
    self.band = band
  }

  private static func rings(_ operators: [Finding], _ band: Assessment.Band) -> Rate {
    let rings = Dictionary(grouping: operators.filter { $0.label.ring != nil }, by: \.label.ring)
      .values.filter { $0.count > 1 }
    return Rate(rings.count { ring in ring.contains { $0.band >= band } }, of: rings.count)
  }
}

/// How well the rings that were found are the rings that were made.
package struct RingScore: Hashable, Sendable {
  /// Of the made rings of two and more, those of which two members stand in one found ring.
  package var found: Rate
  /// Of the found rings, those of which at least half are operators of one made ring.
  package var right: Rate

  package init(_ findings: [Finding]) {
    let made = Dictionary(
      grouping: findings.filter { $0.label.isOperator && $0.label.ring != nil }, by: \.label.ring
    ).values.filter { $0.count > 1 }
    found = Rate(made.count { RingScore.largest($0.compactMap(\.foundRing)) > 1 }, of: made.count)
    let rings = Dictionary(grouping: findings.filter { $0.foundRing != nil }, by: \.foundRing)
    let isRight = rings.values.count { ring in
      2 * RingScore.largest(ring.filter(\.label.isOperator).compactMap(\.label.ring)) >= ring.count
    }
    right = Rate(isRight, of: rings.count)
  }

  private static func largest(_ words: [String]) -> Int {
    Dictionary(words.map { ($0, 1) }, uniquingKeysWith: +).values.max() ?? 0
  }
}
