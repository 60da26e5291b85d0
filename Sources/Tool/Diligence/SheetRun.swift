import Catalogue
import Domain
import Reports

/// Prints a sheet of checks and questions to fill in.
struct SheetRun {
  private let id: String
  private let request: ScanRequest
  private let format: DiligenceFormat
  private let output: String?
  private let console: Console

  init(
    _ id: String, _ request: ScanRequest, form: (format: DiligenceFormat, output: String?),
    console: Console
  ) {
    (self.id, self.request, self.console) = (id, request, console)
    (format, output) = form
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let scan = Scan(request, console: console)
      let catalogue = try scan.catalogue(.response(languages: scan.languages))
      guard let sheet = catalogue.diligence.sheet(id) else {
        let ids = catalogue.diligence.sheets.map(\.id).sorted().joined(separator: ", ")
        console.note("--sheet \(id.readable): no such sheet; want one of \(ids)")
        return .usage
      }
      let phrases = Phrases(request.language)
      let rows = SheetRow.all(sheet, catalogue, phrases)
      let sink = ReportOutput(output, console: console)
      switch format {
      case .csv: return sink.write(SheetCSV(sheet, rows: rows).text)
      case .json: return sink.write(SheetCSV(sheet, rows: rows).value)
      case .text, .html, .pdf:
        let document = SheetDocument(sheet, rows: rows, phrases).document
        return sink.write(document, as: format.document ?? .text)
      }
    } catch {
      return error.status
    }
  }
}
