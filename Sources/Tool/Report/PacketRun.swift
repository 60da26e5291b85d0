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
      let document = try documentAndAuthority().0
      return ReportOutput(request.output, console: console).write(document, as: request.format)
    } catch {
      return error.status
    }
  }

  /// What a packet is made from.
  struct Gathered {
    let dossier: Dossier
    let report: ScanReport
    let store: EventStore
    var catalogue: IndicatorCatalogue { report.catalogue }
  }

  /// The document, before it takes a form, and the authority that it is for.
  func documentAndAuthority() throws(Failure) -> (ReportDocument, Authority) {
    let gathered = try gathered()
    return (
      try document(gathered.dossier, gathered.catalogue),
      try authority(gathered.catalogue.reporting)
    )
  }

  /// The document of a dossier, from which something may have been left out.
  func document(
    _ dossier: Dossier, _ catalogue: IndicatorCatalogue
  ) throws(Failure) -> ReportDocument {
    let guide = catalogue.reporting
    let authority = try authority(guide)
    let filer = try filer(guide)
    let language =
      request.language.map(\.report) ?? ReportLanguage(rawValue: authority.language) ?? .english
    return Packet(
      dossier, for: authority, guide: guide, filer: filer, language: language,
      isWhole: request.format == .json
    ).document()
  }

  /// The authority that was asked for.
  func authority(_ guide: ReportingGuide) throws(Failure) -> Authority {
    if let authority = guide.authority(request.authority) { return authority }
    console.note(
      "--for \(request.authority.readable): no such authority; `bonafide report --list` names them."
    )
    throw Failure(status: .usage)
  }

  /// What is known of the subject or ring, with the catalogue in force and the events.
  ///
  /// Where signals of a ring's members must name all their records, it is read twice: only then are they known.
  func gathered(withRecords: Bool = false) throws(Failure) -> Gathered {
    if let output = request.output,
      let input = request.scan.paths.first(where: { FilePlace.isSame($0, output) })
    {
      console.note("--output \(output) would overwrite the input \(input); name another file.")
      throw Failure(status: .usage)
    }
    let first = try gathered(explaining: [request.name])
    IntakeNotes.print(first.report.intake, to: console)
    guard withRecords, first.dossier.subjects != [request.name] else { return first }
    return try gathered(explaining: Set(first.dossier.subjects))
  }

  private func gathered(explaining subjects: Set<String>) throws(Failure) -> Gathered {
    var scan = request.scan
    scan.showsClear = true
    let (report, store) = try Scan(scan, console: console).gathered(
      explaining: subjects, keeping: DossierReader.reads)
    guard let dossier = DossierReader(report, store).dossier(request.name) else {
      console.note("No event that was used has the subject \(request.name.readable), and no ring.")
      throw Failure(status: .badData)
    }
    return Gathered(dossier: dossier, report: report, store: store)
  }

  /// What the filer says; nothing where there is no file of it.
  func filer(_ guide: ReportingGuide) throws(Failure) -> Filer {
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
