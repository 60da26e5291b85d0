package import Domain

/// All that is known of one due-diligence step.
package struct MeasurePage {
  private let console: Console
  private let page: PagePrinter
  private let phrases: Phrases

  package init(_ console: Console, phrases: Phrases = Phrases()) {
    (self.console, self.phrases) = (console, phrases)
    page = PagePrinter(console, phrases)
  }

  package func print(_ measure: Measure, of catalogue: IndicatorCatalogue) {
    let words = catalogue.words(of: measure.id, in: phrases)
    page.title(measure.id, words?.title ?? measure.title)
    console.print(
      "\(measure.who.joined(separator: ", ")) · for \(measure.audiences.joined(separator: ", "))"
        + " · while \(measure.stages.joined(separator: ", "))")
    page.paragraph(phrases.pageTells, words?.tells ?? measure.tells)
    page.list(phrases.pageCheck, says(measure))
    page.list(phrases.pageCost, cost(measure))
    page.list(phrases.pageOtherwise, otherwise(measure))
    page.paragraph(phrases.pageEvidence, measure.evidence)
    page.list(
      phrases.pagePassed,
      measure.resolves.map { id in
        let title = catalogue.words(of: id, in: phrases)?.title ?? catalogue.indicator(id)?.title
        return title.map { "\(id): \($0)" } ?? id
      })
    page.citations(measure.sources, of: catalogue)
    page.end()
  }

  private func says(_ measure: Measure) -> [String] {
    let (passed, failed) = (
      JSONPrinter.decimal(measure.passed), JSONPrinter.decimal(measure.failed)
    )
    var lines = [phrases.checkWeights(passed, failed)]
    if measure.refused > 0 {
      lines.append(phrases.refusedWeight(JSONPrinter.decimal(measure.refused)))
    }
    if measure.isLive { lines.append(phrases.passIsLive) }
    if let span = measure.expires { lines.append(phrases.passHolds(Quantity.plain(span))) }
    if measure.isOnSuspicion { lines.append(phrases.onSuspicion) }
    return lines
  }

  private func cost(_ measure: Measure) -> [String] {
    [
      phrases.minutes(Quantity.plain(measure.cost.minutes)),
      phrases.intrusion(Quantity.plain(measure.cost.intrusion)),
      phrases.expected(
        share(measure.priors.passed), share(measure.priors.failed), share(measure.priors.refused)),
    ]
  }

  private func share(_ part: Double) -> String { "\(Quantity.plain((part * 100).rounded())) %" }

  private func otherwise(_ measure: Measure) -> [String] {
    (measure.alternative.map { [phrases.alternative($0)] } ?? [])
      + measure.forbiddenBy.map(phrases.forbidden)
  }
}
