/// A watch that counts beside other signals, which are looked at once all plain watches are done.
package struct BesideWatch: Sendable {
  /// What must fire itself; `nil` where the indicator's own signal, or the others alone, are enough.
  package var watch: Watch?
  /// All must hold.
  package var conditions: [Condition]

  package init(watch: Watch?, conditions: [Condition]) {
    (self.watch, self.conditions) = (watch, conditions)
  }

  /// Signals of other indicators that must be there, unresolved.
  package struct Condition: Sendable {
    package var names: Names
    /// The least strength that counts.
    package var strength: Strength
    /// Different indicators.
    package var atLeast: Int
    /// Whether another subject of the own firing must have them, not the subject itself.
    package var isOfOthers: Bool
    /// Whether they must name one and the same other subject.
    package var isSharing: Bool
    /// What those of other families than the own one must weigh together; `nil` where their number alone counts.
    ///
    /// - Units: decibans.
    package var weighing: Double?
    package var place: Place

    package init(
      names: Names, strength: Strength = .s3, atLeast: Int = 1, isOfOthers: Bool = false,
      isSharing: Bool = false, weighing: Double? = nil, place: Place = Place(file: "")
    ) {
      (self.names, self.strength, self.atLeast) = (names, strength, atLeast)
      (self.isOfOthers, self.isSharing) = (isOfOthers, isSharing)
      (self.weighing, self.place) = (weighing, place)
    }
  }

  package enum Names: Hashable, Sendable {
    /// Any but the indicator itself.
    case any
    case indicators([String])
    case families([String])
  }
}
