import Domain

/// One subject explained, for a person.
package struct ExplainText {
  private let console: Console
  private let phrases: Phrases
  private let ink: Ink

  package init(_ console: Console, phrases: Phrases) {
    (self.console, self.phrases) = (console, phrases)
    ink = Ink(isOn: console.hasColour)
  }

  package func print(_ page: ExplainPage) {
    let assessment = page.assessment
    let head = ink.band(assessment.band, phrases.band(assessment.band))
    let weight = "\(phrases.weight) \(JSONPrinter.decimal(assessment.weight))"
    console.print("\(head)  \(ink.bold(assessment.subject.readable))  \(ink.faint(weight))")
    console.print(phrases.asOf(page.report.result.asOf))
    console.print("")
    print(BandReasoning(assessment))
    for step in assessment.next { line("\(phrases.next): \(step.measure): \(step.why)") }
    for signal in SignalBlock.ordered(assessment.signals) { print(signal, page) }
    printQuiet(page)
    printCannotTell(page)
    printNotSeen(page)
    printLinks(page)
    printQuestions(page)
    console.print("")
    console.print(phrases.closing.wrapped(width: console.width, indent: 0))
  }

  private func print(_ reasoning: BandReasoning) {
    line(reasoning.gate(phrases))
    for part in reasoning.weight(phrases) { line(part) }
    for signal in reasoning.resolved {
      line("\(signal.indicator): \(phrases.resolvedBy) \(signal.resolvedBy ?? "")")
    }
  }

  private func print(_ signal: Signal, _ page: ExplainPage) {
    heading(.fired, signal.indicator, page)
    SignalBlock(signal, phrases: phrases, ink: ink, width: console.width)
      .lines(evidence: Capped<String>.limit).forEach(console.print)
    if !signal.facts.isEmpty {
      detail("\(phrases.facts): \(signal.facts.map(text).joined(separator: "; "))")
    }
    if !signal.sources.isEmpty {
      detail("\(phrases.sources): \(signal.sources.joined(separator: "; "))")
    }
    let measures = page.measures(resolving: signal.indicator)
    if !measures.isEmpty { detail("\(phrases.resolves): \(measures.joined(separator: ", "))") }
  }

  private func printLinks(_ page: ExplainPage) {
    let assessment = page.assessment
    guard let links = page.report.links[assessment.subject] else { return }
    let lines = LinkLines(assessment.subject, links, phrases: phrases)
    guard !lines.isEmpty else { return }
    console.print("")
    let ring = assessment.ring.map { ", \(phrases.ringOf) \($0)" } ?? ""
    console.print(ink.bold(phrases.linksOf) + ring)
    for text in lines.lines() {
      let indent = text.hasPrefix("  ") ? 6 : 2
      console.print(text.readable.wrapped(width: console.width, indent: indent))
    }
  }

  private func printQuiet(_ page: ExplainPage) {
    for explanation in page.having(.quiet) {
      heading(.quiet, explanation.indicator, page)
      if !explanation.detail.isEmpty { line(explanation.detail) }
    }
  }

  private func printCannotTell(_ page: ExplainPage) {
    for explanation in page.having(.cannotTell) {
      heading(.cannotTell, explanation.indicator, page)
      let missing = page.missing(explanation.indicator).joined(separator: ", ")
      let text = missing.isEmpty ? explanation.detail : missing
      line(phrases.pick("missing: \(text)", "빠진 자료: \(text)"))
    }
  }

  private func printNotSeen(_ page: ExplainPage) {
    let ids = page.having(.notSeen).map(\.indicator)
    guard !ids.isEmpty else { return }
    console.print("")
    let head = "\(phrases.outcome(.notSeen)) (\(ids.count))"
    console.print(
      ink.faint("\(head): \(ids.joined(separator: ", "))".wrapped(width: console.width, indent: 0)))
  }

  /// What a person may ask, whoever the subject is: the same for everybody.
  private func printQuestions(_ page: ExplainPage) {
    let questions = page.report.catalogue.standardQuestions
    guard !questions.isEmpty else { return }
    console.print("")
    console.print(ink.faint("\(phrases.standardQuestions):"))
    for question in questions { detail("\(question.id): \(question.asks)") }
  }

  private func heading(_ outcome: Outcome, _ id: String, _ page: ExplainPage) {
    let title = page.report.catalogue.indicator(id)?.title ?? ""
    console.print("")
    console.print("\(ink.outcome(outcome, phrases.outcome(outcome)))  \(ink.bold(id))  \(title)")
  }

  private func text(_ fact: Signal.Fact) -> String {
    switch fact.value {
    case .number(let number): "\(fact.name) \(Quantity.plain(number))"
    case .text(let text): "\(fact.name) \(text)"
    case .list(let texts): "\(fact.name) \(texts.joined(separator: ", "))"
    }
  }

  private func line(_ text: String) {
    console.print(text.readable.wrapped(width: console.width, indent: 2))
  }

  private func detail(_ text: String) {
    console.print(ink.faint(text.readable.wrapped(width: console.width, indent: 14)))
  }
}
