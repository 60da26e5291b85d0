package import Domain

/// A scan as JSON, to the letter of the contract.
///
/// - Source: contract, section 4.
package enum ScanDocument {
  package static func value(_ report: ScanReport) -> JSONValue {
    let (shown, rings) = (report.shown, report.rings)
    return .object([
      "version": .integer(1),
      "catalogue": catalogue(report),
      "as_of": .text(orNull: report.result.asOf?.rfc3339),
      "intake": intake(report.intake),
      "fired": fired(report.result.fired),
      "assessments": .list(count: shown.count) { assessment(shown[$0]) },
      "rings": .list(count: rings.count) { RingDocument.ring(rings[$0]) },
    ])
  }

  /// The first line of `jsonl`: all but the assessments.
  package static func header(_ report: ScanReport) -> JSONValue {
    .object([
      "kind": .text("scan"),
      "version": .integer(1),
      "catalogue": catalogue(report),
      "as_of": .text(orNull: report.result.asOf?.rfc3339),
      "intake": intake(report.intake),
      "fired": fired(report.result.fired),
      "assessments": .integer(report.shown.count),
      "rings": .integer(report.rings.count),
    ])
  }

  /// One line of `jsonl`.
  package static func line(_ assessment: Assessment) -> JSONValue {
    .object([JSONValue.Member("kind", .text("assessment"))] + members(assessment))
  }

  package static func assessment(_ assessment: Assessment) -> JSONValue {
    .object(members(assessment))
  }

  private static func catalogue(_ report: ScanReport) -> JSONValue {
    .object([
      "version": .text(report.catalogue.version),
      "indicators": .integer(report.indicators),
      "watches": .integer(report.watches),
    ])
  }

  /// How often each indicator fired, whether its subjects are shown or not.
  private static func fired(_ counts: [FiredCount]) -> JSONValue {
    .array(
      counts.map { count in
        var members: [JSONValue.Member] = [
          .init("indicator", .text(count.indicator)), .init("subjects", .integer(count.subjects)),
        ]
        if let values = count.values { members.append(.init("values", .integer(values))) }
        return .object(members)
      })
  }

  static func intake(_ intake: IntakeSummary) -> JSONValue {
    .object(counts(intake) + formats(intake))
  }

  /// What there is to say of files in other formats; nothing where there are none.
  private static func formats(_ intake: IntakeSummary) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if intake.otherRecords > 0 {
      members.append(.init("other_records", .integer(intake.otherRecords)))
    }
    if !intake.readAs.isEmpty {
      members.append(
        .init(
          "formats",
          .array(
            intake.readAs.map {
              .object(["file": .text($0.file), "format": .text($0.format)])
            })))
    }
    if !intake.absentFields.isEmpty {
      members.append(
        .init(
          "absent_fields",
          .array(
            intake.absentFields.map {
              .object(["file": .text($0.file), "field": .text($0.field), "path": .text($0.path)])
            })))
    }
    if let screening = intake.screening {
      members.append(.init("screening", self.screening(screening)))
    }
    if !intake.enrichment.isEmpty {
      members.append(.init("enrichment", .array(intake.enrichment.map(enrichment))))
    }
    return members
  }

  private static func screening(_ screening: IntakeSummary.Screening) -> JSONValue {
    .object([
      "lists": .array(
        screening.lists.map { version in
          .object([
            "list": .text(version.list), "version": .integer(version.number),
            "date": .text(version.date), "sha256": .text(version.sha256),
          ])
        }), "algorithm": .text(screening.algorithm), "asked": .integer(screening.asked),
      "match": .integer(screening.match), "possible": .integer(screening.possible),
      "cleared": .integer(screening.cleared),
    ])
  }

  private static func enrichment(_ fact: IntakeSummary.Enrichment) -> JSONValue {
    .object([
      "fact": .text(fact.fact), "list": .text(fact.list), "version": .text(fact.version),
      "date": .text(fact.date), "events": .integer(fact.events),
    ])
  }

  private static func counts(_ intake: IntakeSummary) -> [JSONValue.Member] {
    [
      .init("read", .integer(intake.read)),
      .init("used", .integer(intake.used)),
      .init("duplicate", .integer(intake.duplicate)),
      .init("rejected", .integer(intake.rejected)),
      .init("late", .integer(intake.late)),
      .init("protected_dropped", .counts(intake.protectedDropped)),
      .init("rejects", .array(intake.rejects.first.map(reject))),
      .init("rejects_total", .integer(intake.rejects.total)),
      .init("unknown_fields", .counts(intake.unknownFields)),
      .init("unused_values", .counts(intake.unusedValues)),
      .init("ignored_files", .texts(intake.ignoredFiles)),
    ]
  }

  package static func reject(_ reject: IntakeSummary.Reject) -> JSONValue {
    .object([
      "at": .text(reject.at), "problem": .text(reject.problem),
      "have": .text(reject.have), "want": .text(reject.want),
    ])
  }

  private static func members(_ assessment: Assessment) -> [JSONValue.Member] {
    [
      .init("subject", .text(assessment.subject)),
      .init("band", .text(assessment.band.rawValue)),
      .init("weight", .decimal(assessment.weight)),
      .init("signals", .array(assessment.signals.map(signal))),
      .init("cannot_tell", .array(assessment.cannotTell.map(cannotTell))),
      .init("for_the_subject", .array(assessment.forTheSubject.map(check))),
      .init("not_passed", .array(assessment.notPassed.map(check))),
      .init("next", .array(assessment.next.map(step))),
      .init("ring", .text(orNull: assessment.ring)),
    ]
  }

  static func signal(_ signal: Signal) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("indicator", .text(signal.indicator)),
      .init("strength", .text(signal.strength.rawValue)),
      .init("family", .text(signal.family)),
      .init("from", .text(signal.from.rfc3339)),
      .init("to", .text(signal.to.rfc3339)),
      .init("with", .texts(signal.with.first)),
      .init("with_total", .integer(signal.with.total)),
      .init("facts", .object(signal.facts.map { .init($0.name, fact($0.value)) })),
      .init("evidence", .texts(signal.evidence.first)),
      .init("evidence_total", .integer(signal.evidence.total)),
      .init("says", .text(signal.says)),
      .init("innocent", .texts(signal.innocent)),
      .init("sources", .texts(signal.sources)),
      .init("resolved_by", .text(orNull: signal.resolvedBy)),
    ]
    if !signal.lists.isEmpty { members.append(.init("lists", .array(signal.lists.map(list)))) }
    return .object(members)
  }

  private static func list(_ source: FactSource) -> JSONValue {
    .object([
      "fact": .text(source.kind.rawValue), "list": .text(source.list),
      "version": .text(source.version), "date": .text(source.date),
    ])
  }

  private static func fact(_ value: Signal.Fact.Value) -> JSONValue {
    switch value {
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .list(let texts): .texts(texts)
    }
  }

  private static func cannotTell(_ gap: Assessment.CannotTell) -> JSONValue {
    .object(["indicator": .text(gap.indicator), "missing": .texts(gap.missing)])
  }

  private static func check(_ check: Assessment.PassedCheck) -> JSONValue {
    .object([
      "measure": .text(check.measure), "at": .text(check.at), "weight": .decimal(check.weight),
    ])
  }

  private static func check(_ check: Assessment.NotPassedCheck) -> JSONValue {
    .object([
      "measure": .text(check.measure), "at": .text(check.at), "result": .text(check.result),
      "weight": .decimal(check.weight),
    ])
  }

  private static func step(_ step: Assessment.NextStep) -> JSONValue {
    .object(["measure": .text(step.measure), "why": .text(step.why)])
  }
}
