import Domain

/// Headed paragraphs and lists, as the catalogue's pages use them.
struct PagePrinter {
  let console: Console
  let phrases: Phrases
  private var ink: Ink { Ink(isOn: console.hasColour) }

  init(_ console: Console, _ phrases: Phrases) {
    (self.console, self.phrases) = (console, phrases)
  }

  func title(_ id: String, _ title: String) {
    console.print(ink.bold(id))
    console.print(title.wrapped(width: console.width, indent: 0))
  }

  func paragraph(_ heading: String, _ text: String) {
    if !text.isEmpty { section(heading, [text]) }
  }

  func list(_ heading: String, _ texts: [String]) {
    if !texts.isEmpty { section(heading, texts.map { "- " + $0 }) }
  }

  private func section(_ heading: String, _ texts: [String]) {
    console.print("")
    console.print(ink.bold(heading))
    for text in texts { console.print(text.wrapped(width: console.width, indent: 2)) }
  }

  func citations(_ citations: [Indicator.Citation], of catalogue: IndicatorCatalogue) {
    list(
      phrases.pageSources,
      citations.map { citation in
        let name = catalogue.documents[citation.document].map { ": \($0)" } ?? ""
        return "\(citation.text)\(name) (\(phrases.seen(citation.mark)))"
      })
  }

  /// Says what is left in English.
  func end() {
    guard let rest = phrases.pageRest else { return }
    console.print("")
    console.print(rest.wrapped(width: console.width, indent: 0))
  }
}
