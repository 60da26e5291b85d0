import Catalogue
import Domain
import Reports
import Response

/// Reads events and prints a file of diligence.
struct DiligenceRun {
  private let about: About
  private let request: ScanRequest
  private let format: DiligenceFormat
  private let output: String?
  private let audience: Audience?
  private let company: String
  private let console: Console

  enum About {
    case subject(String)
    case vendor(String)
    case everybody(from: Moment?)
  }

  init(
    _ about: About, _ request: ScanRequest, form: (format: DiligenceFormat, output: String?),
    audience: Audience?,
    company: String, console: Console
  ) {
    (self.about, self.request) = (about, request)
    (format, output) = form
    (self.audience, self.company, self.console) = (audience, company, console)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let scan = Scan(request, console: console)
      let catalogue = try scan.catalogue(.response(languages: scan.languages))
      let reading = try scan.reading(catalogue, linking: false, keeping: PersonFacts.reads)
      IntakeNotes.print(reading.report.intake, to: console)
      guard let asOf = request.asOf ?? reading.newest else {
        console.note("Nothing usable in the input.")
        return .badData
      }
      guard let file = file(catalogue, reading, asOf) else {
        console.note("No event that was used has \(missing.readable).")
        return .badData
      }
      return print(file, catalogue)
    } catch {
      return error.status
    }
  }

  private func file(
    _ catalogue: IndicatorCatalogue, _ reading: ScanReading, _ asOf: Moment
  ) -> DiligenceFile? {
    let ledger = DiligenceLedger(reading.store, to: asOf)
    let suspected = reading.report.result.assessments.filter { $0.band > .clear }.map(\.subject)
    let filing = DiligenceFiling(
      DiligenceReading(catalogue, ledger, firm: company, asOf: asOf, suspected: Set(suspected)),
      ledger, catalogue.diligence, firm: company, asOf: asOf, audience: audience?.rawValue)
    switch about {
    case .subject(let subject): return filing.file(of: subject)
    case .vendor(let vendor): return filing.file(ofVendor: vendor)
    case .everybody(let from): return filing.fileOfEverybody(from: from)
    }
  }

  private var missing: String {
    switch about {
    case .subject(let subject): "the subject \(subject)"
    case .vendor(let vendor): "the vendor \(vendor)"
    case .everybody: "a subject"
    }
  }

  private func print(_ file: DiligenceFile, _ catalogue: IndicatorCatalogue) -> ExitStatus {
    let phrases = Phrases(request.language)
    let sink = ReportOutput(output, console: console)
    switch format {
    case .json: return sink.write(DiligenceJSON(file).value)
    case .csv: return sink.write(DiligenceCSV(file).text)
    case .text, .html, .pdf:
      let document = DiligenceDocument(file, catalogue, phrases).document
      return sink.write(document, as: format.document ?? .text)
    }
  }
}
