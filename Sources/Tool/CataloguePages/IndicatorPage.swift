package import Domain

/// All that is known of one indicator, in the order in which a person asks.
package struct IndicatorPage {
  private let console: Console
  private let page: PagePrinter

  package init(_ console: Console) { (self.console, page) = (console, PagePrinter(console)) }

  package func print(_ indicator: Indicator, of catalogue: IndicatorCatalogue) {
    page.title(indicator.id, indicator.title)
    console.print(
      "\(indicator.strength.rawValue) · \(indicator.family) · \(indicator.maturity.rawValue)"
        + " · for \(indicator.audiences.joined(separator: ", "))"
        + " · while \(indicator.stages.joined(separator: ", "))")
    page.paragraph("What it asks", indicator.asks)
    page.paragraph("Why", indicator.why)
    page.list("What else it may be", indicator.innocentReasons)
    page.paragraph("Fairness", indicator.fairness)
    page.citations(indicator.sources, of: catalogue)
    page.list("Settings", indicator.settings.map(setting))
    page.list("How it is watched", watched(indicator))
    page.paragraph("What it says", indicator.says)
    page.list("What resolves it", resolved(indicator, catalogue))
    printExamples(indicator.examples)
  }

  private func setting(_ setting: Setting) -> String {
    "\(setting.name): \(setting.value), from \(setting.from) to \(setting.to)"
  }

  private func watched(_ indicator: Indicator) -> [String] {
    if indicator.strength == .s0 {
      return ["It is never watched and never scored: a person asks it of everybody alike."]
    }
    var lines = [indicator.watch.map(WatchWords.sentence) ?? "A person notes it; no machine does."]
    for raise in indicator.raises {
      lines.append("Rises to \(raise.to.rawValue): \(WatchWords.sentence(raise.watch))")
    }
    if indicator.noted.observers > 1 {
      lines.append("Noted by a person, it takes \(indicator.noted.observers) different observers.")
    }
    if indicator.noted.needsAlternative {
      lines.append("Noted by a person, it counts once an alternative was offered.")
    }
    return lines
  }

  private func resolved(_ indicator: Indicator, _ catalogue: IndicatorCatalogue) -> [String] {
    var lines = catalogue.measures.filter { $0.resolves.contains(indicator.id) }
      .map { "\($0.id): \($0.title)" }
    lines += indicator.allowedBy.map { "a declared policy: \($0)" }
    if indicator.explainedByGroup {
      lines.append("a declared group whose members each passed a live check")
    }
    lines += indicator.oneFactWith.map {
      "\($0), where it rests on the same event: one fact counts once"
    }
    return lines
  }

  private func printExamples(_ examples: [Example]) {
    guard !examples.isEmpty else { return }
    page.list("Worked examples", [])
    console.print("")
    for example in examples { ExampleText(console).print(example) }
  }
}
