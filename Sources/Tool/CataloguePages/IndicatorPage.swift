package import Domain

/// All that is known of one indicator, in the order in which a person asks.
package struct IndicatorPage {
  private let console: Console
  private let page: PagePrinter
  private let phrases: Phrases

  package init(_ console: Console, phrases: Phrases = Phrases()) {
    (self.console, self.phrases) = (console, phrases)
    page = PagePrinter(console, phrases)
  }

  package func print(_ indicator: Indicator, of catalogue: IndicatorCatalogue) {
    let words = catalogue.words(of: indicator.id, in: phrases)
    page.title(indicator.id, words?.title ?? indicator.title)
    console.print(
      "\(indicator.strength.rawValue) · \(indicator.family) · \(indicator.maturity.rawValue)"
        + " · for \(indicator.audiences.joined(separator: ", "))"
        + " · while \(indicator.stages.joined(separator: ", "))")
    page.paragraph(phrases.pageAsks, words?.asks ?? indicator.asks)
    page.paragraph(phrases.pageWhy, indicator.why)
    page.list(phrases.pageInnocent, words?.innocent(of: indicator) ?? indicator.innocentReasons)
    page.paragraph(phrases.pageFairness, indicator.fairness)
    page.citations(indicator.sources, of: catalogue)
    page.list(phrases.pageSettings, indicator.settings.map(phrases.setting))
    page.list(phrases.pageWatch, watched(indicator))
    page.paragraph(phrases.pageSays, words?.says ?? indicator.says)
    page.list(phrases.pageResolves, resolved(indicator, catalogue))
    printExamples(indicator.examples)
    page.end()
  }

  private func watched(_ indicator: Indicator) -> [String] {
    if indicator.strength == .s0 {
      return [phrases.neverWatched]
    }
    var lines = [indicator.watch.map(WatchWords.sentence) ?? phrases.notedAlone]
    for raise in indicator.raises {
      lines.append("Rises to \(raise.to.rawValue): \(WatchWords.sentence(raise.watch))")
    }
    if indicator.noted.observers > 1 {
      lines.append(phrases.observers(indicator.noted.observers))
    }
    if indicator.noted.needsAlternative {
      lines.append(phrases.afterAlternative)
    }
    return lines
  }

  private func resolved(_ indicator: Indicator, _ catalogue: IndicatorCatalogue) -> [String] {
    var lines = catalogue.measures.filter { $0.resolves.contains(indicator.id) }
      .map { "\($0.id): \(catalogue.words(of: $0.id, in: phrases)?.title ?? $0.title)" }
    lines += indicator.allowedBy.map(phrases.policy)
    if indicator.explainedByGroup { lines.append(phrases.liveGroup) }
    return lines + indicator.oneFactWith.map(phrases.oneFact)
  }

  private func printExamples(_ examples: [Example]) {
    guard !examples.isEmpty else { return }
    console.print("")
    for example in examples { ExampleText(console).print(example) }
  }
}
