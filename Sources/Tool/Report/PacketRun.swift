import Catalogue
import Domain
import Reports

/// Reads events, and writes the packet about one subject or ring for one authority.
struct PacketRun {
  private let request: PacketRequest
  private let console: Console

  init(_ request: PacketRequest, console: Console) {
    (self.request, self.console) = (request, console)
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let document = try document()
      return ReportOutput(request.output, console: console).write(document, as: request.format)
    } catch {
      return error.status
    }
  }

  /// The document, before it takes a form.
  func document() throws(Failure) -> ReportDocument {
    let (dossier, catalogue) = try dossier()
    let guide = catalogue.reporting
    guard let authority = guide.authority(request.authority) else {
      console.note(
        "--for \(request.authority.readable): no such authority; `bonafide report --list` names them."
      )
      throw Failure(status: .usage)
    }
    let filer = try filer(guide)
    let language =
      request.language.map(\.report) ?? ReportLanguage(rawValue: authority.language) ?? .english
    return Packet(
      dossier, for: authority, guide: guide, filer: filer, language: language,
      isWhole: request.format == .json
    ).document()
  }

  /// What is known of the subject or ring, with the catalogue in force.
  func dossier() throws(Failure) -> (Dossier, IndicatorCatalogue) {
    if let output = request.output,
      let input = request.scan.paths.first(where: { FilePlace.isSame($0, output) })
    {
      console.note("--output \(output) would overwrite the input \(input); name another file.")
      throw Failure(status: .usage)
    }
    var scan = request.scan
    scan.showsClear = true
    let (report, store) = try Scan(scan, console: console).gathered(
      explaining: [request.name], keeping: DossierReader.reads)
    IntakeNotes.print(report.intake, to: console)
    guard let dossier = DossierReader(report, store).dossier(request.name) else {
      console.note("No event that was used has the subject \(request.name.readable), and no ring.")
      throw Failure(status: .badData)
    }
    return (dossier, report.catalogue)
  }

  private func filer(_ guide: ReportingGuide) throws(Failure) -> Filer {
    guard let path = request.filer else { return Filer() }
    guard FilePlace.exists(path) else {
      console.note("\(path): not found: have no such file; want what the filer says")
      throw Failure(status: .notFound)
    }
    let (filer, problems) = FilerReader().read(path, fields: Set(guide.fields.map(\.id)))
    guard problems.isEmpty else {
      for problem in problems { console.note(problem.description.readable) }
      throw Failure(status: .badData)
    }
    return filer
  }
}

extension Language {
  /// The same language, of a document.
  var report: ReportLanguage { self == .korean ? .korean : .english }
}
