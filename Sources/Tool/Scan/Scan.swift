import Catalogue
import Detection
import Domain
import Linking
import Intake

/// The main job: events in, explained assessments out.
package struct Scan {
  private let request: ScanRequest
  private let console: Console

  package init(_ request: ScanRequest, console: Console) {
    (self.request, self.console) = (request, console)
  }

  /// Reads, assesses and prints; says how to end.
  package func run() -> ExitStatus {
    if let rejects = request.rejects,
      let input = request.paths.first(where: { FilePlace.isSame($0, rejects) })
    {
      console.note("--rejects \(rejects) would overwrite the input \(input); name another file.")
      return .usage
    }
    do throws(Failure) {
      let report = try report()
      ScanPrinter.print(
        report, as: request.format, to: console, phrases: Phrases(request.language),
        threads: request.threads)
      IntakeNotes.print(report.intake, to: console)
      return status(report)
    } catch {
      return error.status
    }
  }

  /// Reads and assesses, explaining the subjects named; looks for rings if told or where all indicators are on.
  func report(
    explaining subjects: Set<String> = [], linking: Bool? = nil
  ) throws(Failure) -> ScanReport {
    let catalogue = try catalogue(.scan(languages: languages, only: request.only))
    return try reading(catalogue, explaining: subjects, linking: linking).report
  }

  /// Reads and assesses as `report` does, and keeps the events with all that a packet may tell of them.
  func gathered(
    explaining subjects: Set<String>, keeping fields: [EventKind: Set<Field>]
  ) throws(Failure) -> (report: ScanReport, store: EventStore) {
    let catalogue = try catalogue(.report(languages: [Language.korean.rawValue]))
    let reading = try reading(catalogue, explaining: subjects, keeping: fields)
    return (reading.report, reading.store)
  }

  /// The languages of the request besides English.
  var languages: Set<String> { request.language == .english ? [] : [request.language.rawValue] }

  /// The catalogue, as much of it as is used.
  func catalogue(_ use: CatalogueUse) throws(Failure) -> IndicatorCatalogue {
    try CatalogueSource(folder: request.catalogue, site: request.site).read(console, for: use).get()
  }

  /// The same with the events, of which rows keep what `fields` names, too.
  func reading(
    _ catalogue: IndicatorCatalogue, explaining subjects: Set<String> = [], linking: Bool? = nil,
    keeping fields: [EventKind: Set<Field>] = [:]
  ) throws(Failure) -> ScanReading {
    if let unknown = request.only?.sorted().first(where: { catalogue.indicator($0) == nil }) {
      console.note(
        "--only \(unknown.readable): no such indicator; `bonafide catalogue list` names them.")
      throw Failure(status: .usage)
    }
    let isLinking = (linking ?? (request.only == nil)) && catalogue.linking != nil
    let shelf = request.lists.map(SanctionsShelf.init(lists:))
    let isScreening = request.screens && shelf?.names.isEmpty == false
    var keeping = (isLinking ? SightingReader.reads : [:]).merging(fields) { $0.union($1) }
    if isScreening { keeping.merge(EventNames.reads) { $0.union($1) } }
    let plan = Plan(catalogue, only: request.only, keeping: keeping)
    var events = try EventSource(request: request, console: console).read(for: plan).get()
    let asOf = request.asOf ?? events.newest
    if isScreening, EventNames.isWanted(plan.layout), let shelf {
      let source = CatalogueSource(folder: request.catalogue, site: request.site)
      let tables = try source.nameTables(console).get()
      events.summary.screening = ScanScreening(
        shelf, tables, catalogue.clearances, asOf: asOf, console: console
      ).run(events.store, threads: request.threads)
    }
    // Where no indicator is wanted there is nobody to assess.
    let result =
      request.only?.isEmpty == true
      ? ScanResult(asOf: asOf, assessments: [])
      : Engine(plan).scan(
        events.store, asOf: asOf, threads: request.threads, keepingClear: request.showsClear,
        explaining: subjects)
    var shown = ScanReport(
      catalogue: catalogue, indicators: plan.indicatorCount, watches: plan.watchCount,
      intake: events.summary, result: result, showsClear: request.showsClear)
    if events.newest == nil { shown.result.asOf = nil }
    if isLinking,
      let search = RingSearch(events.store, catalogue, asOf: asOf, threads: request.threads)
    {
      search.add(to: &shown, explaining: subjects)
      search.tell(console)
    }
    return ScanReading(report: shown, store: events.store, newest: events.newest)
  }

  /// Reads events with what linking needs, and nothing for indicators.
  func sightings() throws(Failure) -> (store: EventStore, newest: Moment?) {
    let empty = IndicatorCatalogue(version: "", indicators: [], measures: [])
    let plan = Plan(empty, only: [], keeping: SightingReader.reads)
    let events = try EventSource(request: request, console: console).read(for: plan).get()
    IntakeNotes.print(events.summary, to: console)
    return (events.store, events.newest)
  }

  private func status(_ report: ScanReport) -> ExitStatus {
    guard report.intake.used > 0 else {
      console.note("Nothing usable in the input.")
      return .badData
    }
    guard let failOn = request.failOn else { return .done }
    return report.result.assessments.contains { $0.band >= failOn } ? .bandReached : .done
  }
}
