package import Domain

/// The catalogue's list as JSON.
package enum CatalogueDocument {
  package static func list(_ catalogue: IndicatorCatalogue) -> JSONValue {
    .object([
      "version": .integer(1),
      "catalogue": .text(catalogue.version),
      "indicators": .array(catalogue.indicators.map(indicator)),
      "measures": .array(catalogue.measures.map(measure)),
    ])
  }

  private static func indicator(_ indicator: Indicator) -> JSONValue {
    .object([
      "id": .text(indicator.id),
      "title": .text(indicator.title),
      "strength": .text(indicator.strength.rawValue),
      "family": .text(indicator.family),
      "maturity": .text(indicator.maturity.rawValue),
      "for": .texts(indicator.audiences),
      "stages": .texts(indicator.stages),
      "is_watched": .flag(indicator.watch != nil),
      "sources": .texts(indicator.sources.map(\.text)),
    ])
  }

  private static func measure(_ measure: Measure) -> JSONValue {
    .object([
      "id": .text(measure.id),
      "title": .text(measure.title),
      "resolves": .texts(measure.resolves),
    ])
  }
}
