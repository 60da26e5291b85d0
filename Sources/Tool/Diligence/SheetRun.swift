import Domain
import Reports

/// Prints a sheet of checks and questions to fill in.
struct SheetRun {
  private let id: String
  private let request: ScanRequest
  private let format: DiligenceFormat
  private let console: Console

  init(_ id: String, _ request: ScanRequest, format: DiligenceFormat, console: Console) {
    (self.id, self.request, self.format, self.console) = (id, request, format, console)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let catalogue = try Scan(request, console: console).catalogue(withBooks: true)
      guard let sheet = catalogue.diligence.sheet(id) else {
        let ids = catalogue.diligence.sheets.map(\.id).sorted().joined(separator: ", ")
        console.note("--sheet \(id.readable): no such sheet; want one of \(ids)")
        return .usage
      }
      let phrases = Phrases(request.language)
      let rows = SheetRow.all(sheet, catalogue, phrases)
      switch format {
      case .csv: _ = console.out.write(SheetCSV(sheet, rows: rows).text)
      case .json: JSONPrinter(console.out).print(SheetCSV(sheet, rows: rows).value)
      case .text, .html, .pdf:
        let document = SheetDocument(sheet, rows: rows, phrases).document
        return DocumentPrinter(console).print(document, as: format.document ?? .text)
      }
      return .done
    } catch {
      return error.status
    }
  }
}
