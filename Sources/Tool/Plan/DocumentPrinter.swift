import Domain
import Reports

/// Prints a document for people in the shape that was asked for.
struct DocumentPrinter {
  private let console: Console

  init(_ console: Console) { self.console = console }

  func print(_ document: ReportDocument, as format: DocumentFormat) -> ExitStatus {
    switch format {
    case .text: _ = console.out.write(TextRenderer(document).text())
    case .json: JSONPrinter(console.out).print(document.json)
    case .html: _ = console.out.write(HTMLRenderer(document).html())
    case .pdf:
      console.note("--format pdf is not here yet")
      return .usage
    }
    return .done
  }
}
