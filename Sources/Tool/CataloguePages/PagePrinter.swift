import Domain

/// Headed paragraphs and lists, as the catalogue's pages use them.
struct PagePrinter {
  let console: Console
  private var ink: Ink { Ink(isOn: console.hasColour) }

  init(_ console: Console) { self.console = console }

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
      "Sources",
      citations.map { citation in
        let name = catalogue.documents[citation.document].map { ": \($0)" } ?? ""
        return "\(citation.text)\(name) (\(seen(citation.mark)))"
      })
  }

  private func seen(_ mark: String) -> String {
    switch mark {
    case "F": "read there"
    case "F2": "read second-hand"
    case "M": "from memory"
    default: mark.isEmpty ? "not said how it was seen" : mark
    }
  }
}
