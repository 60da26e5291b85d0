/// The words of an indicator or a measure in another language; a missing one is shown in English.
package struct Translation: Hashable, Sendable {
  package var title: String?
  /// The question that an indicator asks.
  package var asks: String?
  /// The sentence of a signal, with the same names in braces as the English one may have.
  package var says: String?
  /// The sentences of the raises that have one of their own, in their order.
  package var raises: [String]
  /// The innocent reasons, in their order.
  package var innocentReasons: [String]
  /// The parts of its watches, by name, as they stand in a sentence.
  package var parts: [String: String]
  /// What a measure shows.
  package var tells: String?

  package init(
    title: String? = nil, asks: String? = nil, says: String? = nil, raises: [String] = [],
    innocentReasons: [String] = [], parts: [String: String] = [:], tells: String? = nil
  ) {
    (self.title, self.asks, self.says, self.tells) = (title, asks, says, tells)
    (self.raises, self.innocentReasons, self.parts) = (raises, innocentReasons, parts)
  }

  /// The keys that are missing for an indicator.
  package func missing(for indicator: Indicator) -> [String] {
    let raised = indicator.raises.count { $0.says != nil }
    return [
      title == nil ? "title" : nil, asks == nil && !indicator.asks.isEmpty ? "asks" : nil,
      says == nil && indicator.watch != nil ? "says" : nil,
      raises.count < raised ? "raise" : nil,
      innocentReasons.count < indicator.innocentReasons.count ? "innocent" : nil,
      indicator.spokenParts.isSubset(of: parts.keys) ? nil : "parts",
    ].compactMap(\.self)
  }

  /// The keys that are missing for a measure.
  package func missing(for measure: Measure) -> [String] {
    [title == nil ? "title" : nil, tells == nil && !measure.tells.isEmpty ? "tells" : nil]
      .compactMap(\.self)
  }
}
