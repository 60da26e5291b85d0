import Domain
import Linking

/// Finds the rings of a scan's events and sets them beside its assessments.
struct RingSearch {
  private let survey: LinkSurvey
  private let catalogue: IndicatorCatalogue

  /// `nil` where the catalogue does not say what shared things weigh.
  init?(
    _ store: EventStore, _ catalogue: IndicatorCatalogue, asOf: Moment?, threads: Int
  ) {
    guard let model = catalogue.linking else { return nil }
    self.catalogue = catalogue
    survey = LinkSurvey(
      store, model: model, liveMeasures: catalogue.measures.filter(\.isLive).map(\.id), asOf: asOf,
      answers: catalogue.answers, threads: threads)
  }

  /// Puts rings into the report: each with its members' highest band, and its id into their assessments.
  func add(to report: inout ScanReport, explaining subjects: Set<String>) {
    var rings = survey.rings()
    let places = Dictionary(
      report.result.assessments.enumerated().map { ($1.subject, $0) }, uniquingKeysWith: { $1 })
    for number in rings.indices {
      let members = rings[number].subjects.compactMap { places[$0] }
      for place in members { report.result.assessments[place].ring = rings[number].id }
      rings[number].band = members.map { report.result.assessments[$0].band }.max() ?? .clear
    }
    report.rings = rings.enumerated().sorted { left, right in
      left.element.band != right.element.band
        ? left.element.band > right.element.band : left.offset < right.offset
    }.map(\.element)
    for subject in subjects { report.links[subject] = survey.links(of: subject) }
  }

  /// Says which answers of `links.yaml` name somebody whom no event has.
  func tell(_ console: Console) {
    for (subject, place) in survey.unknown(catalogue.answers) {
      let problem = Problem(
        code: "unknown-subject", place: place, have: subject, want: "a subject of the events")
      console.note(problem.description.readable)
    }
  }
}
