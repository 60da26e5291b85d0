/// All indicators and measures that are in force, checked.
package struct IndicatorCatalogue: Sendable {
  package var version: String
  /// In the order of ids.
  package var indicators: [Indicator]
  package var measures: [Measure]
  /// Documents that citations name, by code: title, publisher and date in one line.
  package var documents: [String: String]

  package init(
    version: String, indicators: [Indicator], measures: [Measure], documents: [String: String] = [:]
  ) {
    self.version = version
    self.indicators = indicators.sorted { $0.id < $1.id }
    self.measures = measures.sorted { $0.id < $1.id }
    self.documents = documents
  }

  package func indicator(_ id: String) -> Indicator? { indicators.first { $0.id == id } }
}
