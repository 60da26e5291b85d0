package import Domain

/// All that is known of one due-diligence step.
package struct MeasurePage {
  private let console: Console
  private let page: PagePrinter

  package init(_ console: Console) { (self.console, page) = (console, PagePrinter(console)) }

  package func print(_ measure: Measure, of catalogue: IndicatorCatalogue) {
    page.title(measure.id, measure.title)
    page.paragraph(
      "What a check says",
      "passed \(JSONPrinter.decimal(measure.passed)), failed \(JSONPrinter.decimal(measure.failed)) decibans"
        + (measure.isLive ? "; a pass shows the person live" : ""))
    page.list(
      "A passed check resolves",
      measure.resolves.map { id in
        catalogue.indicator(id).map { "\(id): \($0.title)" } ?? id
      })
    page.citations(measure.sources, of: catalogue)
  }
}
