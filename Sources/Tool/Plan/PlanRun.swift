import Catalogue
import Domain
import Linking
import Response

/// Reads events and prints the steps for one subject.
struct PlanRun {
  private let subject: String
  private let request: ScanRequest
  private let opened: Moment?
  private let audience: Audience?
  private let format: PacketFormat
  private let output: String?
  private let console: Console

  init(
    _ subject: String, _ request: ScanRequest, opened: Moment?, audience: Audience?,
    form: (format: PacketFormat, output: String?), console: Console
  ) {
    (self.subject, self.request, self.opened) = (subject, request, opened)
    (self.audience, self.console) = (audience, console)
    (format, output) = form
  }

  func run() -> ExitStatus {
    do throws(Failure) {
      let scan = Scan(request, console: console)
      let catalogue = try scan.catalogue(.response(languages: scan.languages))
      let keeping = catalogue.containment.reads
        .merging(LinkedSubjects.reads) { $0.union($1) }
        .merging(AudienceGuess.reads) { $0.union($1) }
      let reading = try scan.reading(catalogue, explaining: [subject], keeping: keeping)
      IntakeNotes.print(reading.report.intake, to: console)
      guard let page = ExplainPage(subject, reading.report) else {
        console.note("No event that was used has the subject \(subject.readable).")
        return .badData
      }
      return print(plan(page, reading), reading.report)
    } catch {
      return error.status
    }
  }

  private func plan(_ page: ExplainPage, _ reading: ScanReading) -> ContainmentPlan {
    let assessment = page.assessment
    let signals = Dictionary(
      assessment.signals.filter { $0.resolvedBy == nil }.map { ($0.indicator, $0.evidence.first) },
      uniquingKeysWith: { first, _ in first })
    let linked = linked(reading, ring: assessment.ring)
    let book = reading.report.catalogue.containment
    let planner = ContainmentPlanner(
      book,
      standings: CircumstanceReading(
        reading.store, subject: subject, asOf: reading.report.result.asOf
      ).standings(book, signals: signals, isLinked: !linked.isEmpty))
    let audience = (audience ?? AudienceGuess(reading.store, subject: subject).audience)?.rawValue
    var plan = ContainmentPlan(
      for: assessment, asOf: reading.report.result.asOf, opened: opened, audience: audience)
    plan.steps = planner.steps(band: plan.band, audience: audience, opened: opened)
    plan.silences = planner.silences(band: plan.band)
    (plan.linked, plan.settled) = (linked, planner.settled)
    if !plan.steps.isEmpty { plan.open = planner.open }
    return plan
  }

  private func linked(_ reading: ScanReading, ring: String?) -> [LinkedSubject] {
    let report = reading.report
    var linked = LinkedSubjects(of: subject)
    linked.add(report.links[subject]?.links ?? [])
    linked.add(report.rings.first { $0.id == ring })
    linked.addReferrals(reading.store)
    let bands = Dictionary(
      report.result.assessments.map { ($0.subject, $0.band) }, uniquingKeysWith: { $1 })
    return linked.all(bands: bands)
  }

  private func print(_ plan: ContainmentPlan, _ report: ScanReport) -> ExitStatus {
    if format == .json {
      return ReportOutput(output, console: console).write(PlanJSON(plan).value)
    }
    let document = PlanDocument(plan, report, Phrases(request.language)).document
    return ReportOutput(output, console: console).write(document, as: format)
  }
}
