import Catalogue
import Detection
import Domain
import Intake
import Linking
import Simulation

/// Joins events, labels and the engine, and hands plain values to the mathematics.
struct Evaluator {
  let request: ScanRequest
  let console: Console
  /// How many innocent people take part where the same events are looked at many times over.
  var sampleSize = 5000

  /// What one look at the events gives.
  struct Look {
    var findings: [Finding]
    var unseen: Int
    var unlabelled: Int
  }

  /// What was read, kept for further looks.
  final class Material {
    let catalogue: IndicatorCatalogue
    let plan: Plan
    let events: IntakeResult
    let labels: [Simulation.Label]

    init(
      _ catalogue: IndicatorCatalogue, _ plan: Plan, _ events: IntakeResult,
      _ labels: [Simulation.Label]
    ) {
      (self.catalogue, self.plan, self.events, self.labels) = (catalogue, plan, events, labels)
    }
  }

  func material(labels path: String) throws(Failure) -> Material {
    let labels: [Simulation.Label]
    switch LabelFile.read(path) {
    case .success(let read): labels = read
    case .failure(let problem):
      console.note(problem.text)
      throw Failure(status: FilePlace.exists(path) ? .badData : .notFound)
    }
    let catalogue = try CatalogueSource(folder: request.catalogue, site: request.site)
      .read(console, for: .scan(languages: [])).get()
    let plan = Plan(catalogue, only: request.only, keeping: SightingReader.reads)
    let events = try EventSource(request: request, console: console).read(for: plan).get()
    IntakeNotes.print(events.summary, to: console)
    guard events.summary.used > 0 else {
      console.note("Nothing usable in the input.")
      throw Failure(status: .badData)
    }
    return Material(catalogue, plan, events, labels)
  }

  /// Looks at everything, rings included.
  func look(_ material: Material) -> Look {
    let asOf = request.asOf ?? material.events.newest
    let result = Engine(material.plan).scan(
      material.events.store, asOf: asOf, threads: request.threads, keepingClear: true)
    var report = ScanReport(
      catalogue: material.catalogue, indicators: material.plan.indicatorCount,
      watches: material.plan.watchCount, intake: material.events.summary, result: result,
      showsClear: true)
    RingSearch(material.events.store, material.catalogue, asOf: asOf, threads: request.threads)?
      .add(to: &report, explaining: [])
    return findings(material.labels, report.result)
  }

  func findings(_ labels: [Simulation.Label], _ result: ScanResult) -> Look {
    let assessments = Dictionary(
      result.assessments.map { ($0.subject, $0) }, uniquingKeysWith: { one, _ in one })
    var unseen = 0
    let findings = labels.compactMap { label -> Finding? in
      guard let assessment = assessments[label.subject] else {
        unseen += 1
        return nil
      }
      return Evaluator.finding(label, assessment)
    }
    return Look(
      findings: findings, unseen: unseen, unlabelled: assessments.count - findings.count)
  }

  static func finding(_ label: Simulation.Label, _ assessment: Assessment) -> Finding {
    Finding(
      label: label, band: assessment.band, weight: assessment.weight,
      hits: assessment.signals.map { signal in
        Finding.Hit(
          indicator: signal.indicator, family: signal.family, strength: signal.strength,
          decibans: signal.decibans, counts: signal.resolvedBy == nil)
      }, foundRing: assessment.ring)
  }

  /// The band of plain values, by the gate of every scan.
  static func gate(_ hits: [Finding.Hit]) -> Assessment.Band {
    Gate.band(hits.map { signal($0) })
  }

  /// The weight of plain values, without checks.
  static func weight(_ hits: [Finding.Hit]) -> Double {
    Weight.families(hits.map { signal($0) }).reduce(0) { $0 + $1.decibans }
  }

  private static func signal(_ hit: Finding.Hit) -> Signal {
    Signal(
      indicator: hit.indicator, strength: hit.strength, family: hit.family,
      from: .distantPast, to: .distantPast, facts: [], evidence: Capped(), says: "",
      resolvedBy: hit.counts ? nil : "resolved", decibans: hit.decibans)
  }
}
