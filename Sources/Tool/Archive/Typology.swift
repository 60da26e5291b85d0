import Domain
import Linking

/// What was seen and by which kinds of things, with nobody in it: identifiers are keyed hashes.
///
/// - Shape: two companies with the same key can compare the hashes (`bonafide link compare`); without it they say nothing.
struct Typology {
  private let report: ScanReport
  private let store: EventStore
  private let subjects: Set<String>
  private let key: KeyedHash

  init(_ report: ScanReport, _ store: EventStore, of subjects: Set<String>, key: KeyedHash) {
    (self.report, self.store) = (report, store)
    (self.subjects, self.key) = (subjects, key)
  }

  /// What a subject is called in it.
  func name(_ subject: String) -> String { "subject-" + key.hex(Array("subject\n\(subject)".utf8)) }

  var value: JSONValue {
    let found = report.result.assessments.filter { subjects.contains($0.subject) }
    return .object([
      "version": .integer(1),
      "catalogue": .text(report.catalogue.version),
      "subjects": .array(found.map(assessment)),
      "identifiers": .array(identifiers),
    ])
  }

  private func assessment(_ assessment: Assessment) -> JSONValue {
    .object([
      "subject": .text(name(assessment.subject)),
      "band": .text(assessment.band.rawValue),
      "signals": .array(
        assessment.signals.map { signal in
          .object([
            "indicator": .text(signal.indicator),
            "title": .text(orNull: report.catalogue.indicator(signal.indicator)?.title),
            "strength": .text(signal.strength.rawValue),
            "month": .text(String(signal.to.rfc3339.prefix(7))),
            "records": .integer(signal.evidence.total),
            "resolved": .flag(signal.resolvedBy != nil),
          ])
        }),
    ])
  }

  private var identifiers: [JSONValue] {
    let shared = SharedIdentifiers(store, key, asOf: report.result.asOf)
    return shared.entries.filter { !subjects.isDisjoint(with: $0.subjects) }.map { entry in
      .object(["by": .text(entry.kind.rawValue), "hash": .text(entry.hash)])
    }
  }
}
