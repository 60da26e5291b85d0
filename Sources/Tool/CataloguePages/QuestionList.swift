import Domain

/// The questions that a person asks of everybody alike: indicators that are never scored.
struct QuestionList {
  private let catalogue: IndicatorCatalogue
  private let phrases: Phrases

  init(_ catalogue: IndicatorCatalogue, phrases: Phrases) {
    (self.catalogue, self.phrases) = (catalogue, phrases)
  }

  func print(to console: Console, as format: PageFormat) {
    switch format {
    case .json: JSONPrinter(console.out).print(value)
    case .table: printText(to: console)
    }
  }

  private func printText(to console: Console) {
    for indicator in catalogue.standardQuestions {
      console.print(indicator.id)
      console.print(asks(indicator).wrapped(width: console.width, indent: 2))
    }
    let note = phrases.pick(
      "Ask these of everybody in the same requisition, or of nobody. No answer is scored.",
      "같은 채용 건의 모두에게 묻거나 아무에게도 묻지 않습니다. 어떤 답도 점수가 되지 않습니다.")
    console.print(note.wrapped(width: console.width, indent: 0))
  }

  private var value: JSONValue {
    .object([
      "version": .integer(1),
      "questions": .array(
        catalogue.standardQuestions.map { indicator in
          .object([
            "indicator": .text(indicator.id), "asks": .text(asks(indicator)),
            "stages": .texts(indicator.stages), "sources": .texts(indicator.sources.map(\.text)),
          ])
        }),
    ])
  }

  private func asks(_ indicator: Indicator) -> String {
    catalogue.words(of: indicator.id, in: phrases)?.asks ?? indicator.asks
  }
}
