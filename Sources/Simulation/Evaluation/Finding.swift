package import Domain

/// What the engine said of one labelled subject, in plain values.
package struct Finding: Sendable {
  package var label: Label
  package var band: Assessment.Band
  /// Decibans.
  package var weight: Double
  package var hits: [Hit]
  /// The ring that linking found.
  package var foundRing: String?

  package init(
    label: Label, band: Assessment.Band = .clear, weight: Double = 0, hits: [Hit] = [],
    foundRing: String? = nil
  ) {
    (self.label, self.band, self.weight) = (label, band, weight)
    (self.hits, self.foundRing) = (hits, foundRing)
  }

  /// One signal.
  package struct Hit: Hashable, Sendable {
    package var indicator: String
    package var family: String
    package var strength: Strength
    package var decibans: Double
    /// Whether nothing resolved it.
    package var counts: Bool

    package init(
      indicator: String, family: String, strength: Strength, decibans: Double, counts: Bool = true
    ) {
      (self.indicator, self.family, self.strength) = (indicator, family, strength)
      (self.decibans, self.counts) = (decibans, counts)
    }
  }
}

extension [Finding] {
  /// How many of them have at least this band.
  package func rate(_ band: Assessment.Band) -> Rate { Rate(count { $0.band >= band }, of: count) }
}
