package import Domain

/// The catalogue's list for a person: id, strength, family, title.
package struct CatalogueTable {
  private let console: Console

  package init(_ console: Console) { self.console = console }

  package func print(_ catalogue: IndicatorCatalogue) {
    let ids = width(catalogue.indicators.map(\.id) + catalogue.measures.map(\.id))
    let families = width(catalogue.indicators.map(\.family))
    for indicator in catalogue.indicators {
      let seen = indicator.watch == nil ? "  (\(seen(indicator)))" : ""
      console.print(
        "\(indicator.id.padded(to: ids))  \(indicator.strength.rawValue)  "
          + "\(indicator.family.padded(to: families))  \(indicator.title)\(seen)")
    }
    if !catalogue.measures.isEmpty { console.print("") }
    for measure in catalogue.measures {
      console.print("\(measure.id.padded(to: ids))  \(measure.title)")
    }
    console.print("")
    console.print(
      "Catalogue \(catalogue.version): \(catalogue.indicators.count) indicators, "
        + "\(catalogue.indicators.count { $0.watch != nil }) of them watched, "
        + "\(catalogue.measures.count) measures.")
  }

  private func seen(_ indicator: Indicator) -> String {
    indicator.strength == .s0 ? "asked of everybody alike, never scored" : "a person notes it"
  }

  private func width(_ texts: [String]) -> Int { texts.map(\.columns).max() ?? 0 }
}
