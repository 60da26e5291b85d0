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
      "asks": .text(indicator.asks),
      "is_watched": .flag(indicator.watch != nil),
      "is_asked_of_all": .flag(indicator.strength == .s0),
      "sources": .texts(indicator.sources.map(\.text)),
    ])
  }

  private static func measure(_ measure: Measure) -> JSONValue {
    .object([
      "id": .text(measure.id),
      "title": .text(measure.title),
      "tells": .text(measure.tells),
      "who": .texts(measure.who),
      "for": .texts(measure.audiences),
      "stages": .texts(measure.stages),
      "evidence": .text(measure.evidence),
      "resolves": .texts(measure.resolves),
      "passed": .decimal(measure.passed),
      "failed": .decimal(measure.failed),
      "refused": .decimal(measure.refused),
      "expires": .text(orNull: measure.expires.map(Quantity.plain)),
      "minutes": .number(measure.cost.minutes),
      "intrusion": .number(measure.cost.intrusion),
      "alternative": .text(orNull: measure.alternative),
      "forbidden_by": .texts(measure.forbiddenBy),
      "is_live": .flag(measure.isLive),
      "is_on_suspicion": .flag(measure.isOnSuspicion),
      "sources": .texts(measure.sources.map(\.text)),
    ])
  }
}
