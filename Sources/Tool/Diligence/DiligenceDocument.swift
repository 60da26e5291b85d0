import Domain
import Reports
import Response

/// A file of diligence as a document for people.
struct DiligenceDocument {
  private let file: DiligenceFile
  private let titles: [String: Translation]
  private let phrases: Phrases

  init(_ file: DiligenceFile, _ catalogue: IndicatorCatalogue, _ phrases: Phrases) {
    (self.file, self.phrases) = (file, phrases)
    titles =
      phrases.language == .english ? [:] : catalogue.translations[phrases.language.rawValue] ?? [:]
  }

  var document: ReportDocument {
    var sections = [coverage]
    switch file.about {
    case .subject: sections += file.people.flatMap(person)
    case .vendor:
      sections += file.people.prefix(1).flatMap(person) + [people(file.people.dropFirst())]
    case .everybody: sections += [byMeasure, people(file.people[...])]
    }
    sections.append(documents)
    return ReportDocument(
      language: phrases.language == .korean ? .korean : .english,
      title: phrases.diligenceTitle(file.about), subtitle: phrases.period(file),
      notices: [.init(.caution, phrases.diligenceCaution)],
      sections: sections.filter { !$0.blocks.isEmpty }, footer: phrases.closing)
  }

  /// Groups with their measures, the empty ones left out.
  private var groups: [(label: String, coverage: DiligenceCoverage)] {
    let entries = file.people.flatMap(\.entries)
    return DiligenceGroup.allCases.map { group in
      (phrases.group(group), DiligenceCoverage(entries.filter { DiligenceGroup($0) == group }))
    }.filter { $0.coverage.due > 0 }
  }

  private var coverage: ReportDocument.Section {
    let picture = CoveragePicture(groups, phrases).figure
    return .init(
      id: "coverage", title: phrases.coverageTitle,
      blocks: [
        .paragraph(phrases.allDone(file.coverage)), counts(groups, head: phrases.when),
        .figure(picture),
      ])
  }

  private func counts(
    _ rows: [(label: String, coverage: DiligenceCoverage)], head: String
  ) -> ReportDocument.Block {
    .table(
      ReportTable(
        headings: [head, phrases.due] + MeasureState.words.map(phrases.state),
        rows: rows.map { row in
          [row.label, String(row.coverage.due)]
            + MeasureState.words.map { shown(row.coverage.count($0)) }
        }))
  }

  /// Nothing is shown as nothing, so that what there is stands out.
  private func shown(_ count: Int) -> String { count == 0 ? "" : String(count) }

  private func person(_ person: DiligenceFile.Person) -> [ReportDocument.Section] {
    let due = person.entries.filter { !$0.isNotApplicable }
    let groups = DiligenceGroup.allCases.map { group in
      ReportDocument.Section(
        id: group.rawValue, title: phrases.group(group),
        blocks: rows(due.filter { DiligenceGroup($0) == group }, person.facts.started))
    }
    let rest = person.entries.filter(\.isNotApplicable)
    let left = ReportDocument.Section(
      id: "not-applicable", title: phrases.notAsked,
      blocks: rest.isEmpty
        ? []
        : [
          .table(
            ReportTable(
              headings: [phrases.measure, phrases.reason],
              rows: rest.map { [named($0.measure), reason($0.state)] }))
        ])
    return groups + [left]
  }

  private func rows(_ entries: [DiligenceEntry], _ started: Moment?) -> [ReportDocument.Block] {
    guard !entries.isEmpty else { return [] }
    return [
      .table(
        ReportTable(
          headings: [
            phrases.measure, phrases.state, phrases.when, phrases.by, phrases.evidenceColumn,
            phrases.expires, phrases.sources,
          ], rows: entries.map { row($0, started) }))
    ]
  }

  private func row(_ entry: DiligenceEntry, _ started: Moment?) -> [String] {
    let check = entry.checks.last
    let end = check.flatMap { check in
      check.expires
        ?? entry.measure.expires.map {
          Moment(milliseconds: check.time.milliseconds + $0)
        }
    }
    let by = check.map { check in
      [check.by, check.time.rfc3339].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let evidence = check.map { check in
      check.evidence.isEmpty ? "[\(check.at)]" : "\(check.evidence) [\(check.at)]"
    }
    return [
      named(entry.measure), phrases.state(entry.state.word),
      phrases.done(check.flatMap { check in started.map { check.time < $0 } }), by ?? "",
      evidence ?? "", entry.state == .done || entry.state == .expired ? end?.rfc3339 ?? "" : "",
      Set(entry.measure.sources.map(\.document)).sorted().joined(separator: ", "),
    ]
  }

  private var byMeasure: ReportDocument.Section {
    let rows = file.byMeasure.map { measure, entries in
      (label: named(measure), coverage: DiligenceCoverage(entries))
    }
    return .init(
      id: "measures", title: phrases.byMeasure,
      blocks: [counts(rows.filter { $0.coverage.due > 0 }, head: phrases.measure)])
  }

  private func people(_ people: ArraySlice<DiligenceFile.Person>) -> ReportDocument.Section {
    let sorted = people.map { ($0, $0.coverage) }.sorted { left, right in
      let (one, other) = (left.1.due - left.1.done, right.1.due - right.1.done)
      return one != other ? one > other : left.0.facts.subject.precedes(right.0.facts.subject)
    }
    let states = ["done", "missing", "expired", "failed", "refused", "pending"]
    let table = ReportTable(
      headings: [phrases.person, phrases.started, phrases.due] + states.map(phrases.state),
      rows: sorted.prefix(Self.most).map { person, coverage in
        [person.facts.subject, person.facts.started?.rfc3339 ?? "", String(coverage.due)]
          + states.map { shown(coverage.count($0)) }
      }, more: max(0, sorted.count - Self.most), moreNote: phrases.allInJSON)
    return .init(
      id: "people", title: phrases.people, blocks: people.isEmpty ? [] : [.table(table)])
  }

  /// More than this is for programs.
  private static let most = 500

  private var documents: ReportDocument.Section {
    let rows = file.byDocument.map { (label: $0.document, coverage: $0.coverage) }
    return .init(
      id: "documents", title: phrases.documents,
      blocks: [counts(rows.filter { $0.coverage.due > 0 }, head: phrases.document)])
  }

  private func named(_ measure: Measure) -> String {
    "\(titles[measure.id]?.title ?? measure.title) [\(measure.id)]"
  }

  private func reason(_ state: MeasureState) -> String {
    if case .notApplicable(let why) = state { return phrases.reason(why) }
    return ""
  }
}

extension DiligenceEntry {
  /// Whether the measure was not asked for.
  var isNotApplicable: Bool {
    if case .notApplicable = state { return true }
    return false
  }
}
