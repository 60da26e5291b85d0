import Domain
import Response

/// A file of diligence as JSON, whole; its words are English in every language.
struct DiligenceJSON {
  private let file: DiligenceFile

  init(_ file: DiligenceFile) { self.file = file }

  var value: JSONValue {
    .object([
      "version": .integer(1),
      "about": about,
      "from": .text(orNull: file.from?.rfc3339),
      "as_of": .text(file.asOf.rfc3339),
      "coverage": Self.coverage(file.coverage),
      "documents": .array(
        file.byDocument.map {
          .object(["document": .text($0.document), "coverage": Self.coverage($0.coverage)])
        }),
      "people": .array(file.people.map(Self.person)),
    ])
  }

  private var about: JSONValue {
    switch file.about {
    case .subject(let id): .object(["subject": .text(id)])
    case .vendor(let id): .object(["vendor": .text(id)])
    case .everybody: .object(["all": .flag(true)])
    }
  }

  private static func coverage(_ coverage: DiligenceCoverage) -> JSONValue {
    .object(
      [JSONValue.Member("due", .integer(coverage.due))]
        + MeasureState.words.map {
          .init($0.replacing(" ", with: "_"), .integer(coverage.count($0)))
        })
  }

  private static func person(_ person: DiligenceFile.Person) -> JSONValue {
    .object([
      "subject": .text(person.facts.subject),
      "kind": .text(orNull: person.facts.kind.isEmpty ? nil : person.facts.kind),
      "vendor": .text(orNull: person.facts.vendor.isEmpty ? nil : person.facts.vendor),
      "for": .text(orNull: person.audience),
      "started": .text(orNull: person.facts.started?.rfc3339),
      "observations": .integer(person.facts.observations),
      "coverage": coverage(person.coverage),
      "measures": .array(person.entries.map { entry($0, started: person.facts.started) }),
    ])
  }

  private static func entry(_ entry: DiligenceEntry, started: Moment?) -> JSONValue {
    var reason: String?
    if case .notApplicable(let why) = entry.state { reason = Phrases().reason(why) }
    return .object([
      "measure": .text(entry.measure.id),
      "title": .text(entry.measure.title),
      "state": .text(entry.state.word),
      "reason": .text(orNull: reason),
      "scope": .text(entry.scope.rawValue),
      "when": .text(entry.phase.rawValue),
      "sources": .texts(entry.measure.sources.map(\.text)),
      "checks": .array(
        entry.checks.map { check in
          .object([
            "result": .text(check.result), "time": .text(check.time.rfc3339),
            "by": .text(check.by), "evidence": .text(check.evidence),
            "expires": .text(orNull: check.expires?.rfc3339),
            "before_start": started.map { .flag(check.time < $0) } ?? .null,
            "at": .text(check.at),
          ])
        }),
    ])
  }
}
