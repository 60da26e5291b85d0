import Domain

/// Reads events and explains one subject.
struct Explain {
  private let subject: String
  private let request: ScanRequest
  private let format: PageFormat
  private let console: Console

  init(_ subject: String, _ request: ScanRequest, format: PageFormat, console: Console) {
    (self.subject, self.request) = (subject, request)
    (self.format, self.console) = (format, console)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let english = try Scan(request, console: console).report(explaining: [subject])
      let report = format == .table ? english.translated(Phrases(request.language)) : english
      IntakeNotes.print(report.intake, to: console)
      guard let page = ExplainPage(subject, report) else {
        console.note("No event that was used has the subject \(subject.readable).")
        return .badData
      }
      switch format {
      case .json: JSONPrinter(console.out).print(page.value)
      case .table: ExplainText(console, phrases: Phrases(request.language)).print(page)
      }
      return .done
    } catch {
      return error.status
    }
  }
}
