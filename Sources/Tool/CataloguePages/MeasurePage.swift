package import Domain

/// All that is known of one due-diligence step.
package struct MeasurePage {
  private let console: Console
  private let page: PagePrinter

  package init(_ console: Console) { (self.console, page) = (console, PagePrinter(console)) }

  package func print(_ measure: Measure, of catalogue: IndicatorCatalogue) {
    page.title(measure.id, measure.title)
    console.print(
      "\(measure.who.joined(separator: ", ")) · for \(measure.audiences.joined(separator: ", "))"
        + " · while \(measure.stages.joined(separator: ", "))")
    page.paragraph("What it shows", measure.tells)
    page.list("What a check says", says(measure))
    page.list("What it asks of people", cost(measure))
    page.list("When it is refused or forbidden", otherwise(measure))
    page.paragraph("Evidence that it was done", measure.evidence)
    page.list(
      "A passed check resolves",
      measure.resolves.map { id in
        catalogue.indicator(id).map { "\(id): \($0.title)" } ?? id
      })
    page.citations(measure.sources, of: catalogue)
  }

  private func says(_ measure: Measure) -> [String] {
    let (passed, failed) = (
      JSONPrinter.decimal(measure.passed), JSONPrinter.decimal(measure.failed)
    )
    var lines = ["passed \(passed), failed \(failed) decibans"]
    if measure.refused > 0 {
      let refused = JSONPrinter.decimal(measure.refused)
      lines.append("refused \(refused) decibans, once its alternative was refused too")
    }
    if measure.isLive { lines.append("a pass shows the person live") }
    if let span = measure.expires { lines.append("a pass holds for \(Quantity.plain(span))") }
    if measure.isOnSuspicion {
      lines.append("a step for after a suspicion: it settles nothing and is never proposed")
    }
    return lines
  }

  private func cost(_ measure: Measure) -> [String] {
    [
      "about \(Quantity.plain(measure.cost.minutes)) minutes of everybody's time",
      "intrusion \(Quantity.plain(measure.cost.intrusion)) of 3",
      "expected: \(share(measure.priors.passed)) passed, \(share(measure.priors.failed)) failed, "
        + "\(share(measure.priors.refused)) refused",
    ]
  }

  private func share(_ part: Double) -> String { "\(Quantity.plain((part * 100).rounded())) %" }

  private func otherwise(_ measure: Measure) -> [String] {
    (measure.alternative.map { ["the alternative is \($0)"] } ?? [])
      + measure.forbiddenBy.map { "not asked for under an accommodation of \($0)" }
  }
}
