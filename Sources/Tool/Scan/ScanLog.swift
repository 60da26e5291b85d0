import Domain

/// A scan as SARIF 2.1.0, for the tools that already show findings with their place in a file.
///
/// One result for each signal that counts of a subject whose band asks for a look. A result is a reason to look: the level says how
/// strong the signal is and nothing about a person.
///
/// - Source: OASIS SARIF 2.1.0, sections 3.13 to 3.28.
package enum ScanLog {
  package static func value(_ report: ScanReport) -> JSONValue {
    .object([
      "$schema": .text("https://json.schemastore.org/sarif-2.1.0.json"),
      "version": .text("2.1.0"),
      "runs": .array([run(report)]),
    ])
  }

  private static func run(_ report: ScanReport) -> JSONValue {
    let pairs = report.result.assessments.filter { $0.band > .clear }.flatMap { assessment in
      assessment.signals.filter { $0.resolvedBy == nil }.map { (assessment, $0) }
    }
    let used = Set(pairs.map(\.1.indicator))
    let rules = report.catalogue.indicators.filter { used.contains($0.id) }
    let order = Dictionary(
      rules.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    return .object([
      "tool": .object([
        "driver": .object([
          "name": .text("bonafide"),
          "semanticVersion": .text(BonafideCommand.version),
          "rules": .array(rules.map(rule)),
        ])
      ]),
      "invocations": .array([invocation(report)]),
      "columnKind": .text("unicodeCodePoints"),
      "results": .list(count: pairs.count) { result(pairs[$0].0, pairs[$0].1, order) },
      "properties": properties(report),
    ])
  }

  private static func properties(_ report: ScanReport) -> JSONValue {
    let rings = report.rings
    return .object(
      [
        .init("catalogueVersion", .text(report.catalogue.version)),
        .init("asOf", .text(orNull: report.result.asOf?.rfc3339)),
      ]
        + (rings.isEmpty
          ? [] : [.init("rings", .list(count: rings.count) { RingDocument.ring(rings[$0]) })]))
  }

  private static func invocation(_ report: ScanReport) -> JSONValue {
    .object([
      "executionSuccessful": .flag(report.intake.used > 0),
      "toolExecutionNotifications": .array(report.intake.rejects.first.map(notification)),
    ])
  }

  private static func notification(_ reject: IntakeSummary.Reject) -> JSONValue {
    var members = [
      JSONValue.Member("level", .text("warning")),
      .init(
        "message",
        message("\(reject.at): \(reject.problem): have \(reject.have); want \(reject.want)")),
    ]
    let place = reject.at.lastIndex(of: ":").map { String(reject.at[..<$0]) } ?? reject.at
    if let location = physicalLocation(place) {
      members.append(
        .init("locations", .array([.object(["physicalLocation": location])])))
    }
    return .object(members)
  }

  private static func rule(_ indicator: Indicator) -> JSONValue {
    .object([
      "id": .text(indicator.id),
      "shortDescription": message(indicator.title),
      "fullDescription": message(indicator.why.isEmpty ? indicator.title : indicator.why),
      "help": message(help(indicator)),
      "defaultConfiguration": .object(["level": .text(level(indicator.strength))]),
      "properties": .object([
        "tags": .texts(
          [indicator.family] + indicator.audiences.filter { $0 != indicator.family }),
        "strength": .text(indicator.strength.rawValue),
      ]),
    ])
  }

  private static func help(_ indicator: Indicator) -> String {
    let reasons = indicator.innocentReasons.map { "- \($0)" }.joined(separator: "\n")
    return reasons.isEmpty ? indicator.title : "It may also be:\n\(reasons)"
  }

  private static func result(
    _ assessment: Assessment, _ signal: Signal, _ order: [String: Int]
  ) -> JSONValue {
    let subject = JSONValue.object([
      "name": .text(assessment.subject), "kind": .text("subject"),
    ])
    let places = signal.evidence.first.compactMap(physicalLocation).map { place in
      JSONValue.object(["physicalLocation": place, "logicalLocations": .array([subject])])
    }
    let placeless = JSONValue.object(["logicalLocations": .array([subject])])
    var members: [JSONValue.Member] = [.init("ruleId", .text(signal.indicator))]
    if let index = order[signal.indicator] { members.append(.init("ruleIndex", .integer(index))) }
    members += [
      .init("level", .text(level(signal.strength))),
      .init("message", message("\(assessment.subject): \(signal.says)")),
      .init("locations", .array(places.isEmpty ? [placeless] : places)),
      .init("partialFingerprints", fingerprint(assessment, signal)),
      .init("properties", properties(assessment, signal)),
    ]
    return .object(members)
  }

  /// The same subject and indicator are the same finding from one scan to the next.
  private static func fingerprint(_ assessment: Assessment, _ signal: Signal) -> JSONValue {
    .object(["subjectAndIndicator/v1": .text("\(assessment.subject)|\(signal.indicator)")])
  }

  private static func properties(_ assessment: Assessment, _ signal: Signal) -> JSONValue {
    let ring = assessment.ring.map { [JSONValue.Member("ring", .text($0))] } ?? []
    return .object(
      [
        .init("band", .text(assessment.band.rawValue)),
        .init("weight", .decimal(assessment.weight)),
        .init("strength", .text(signal.strength.rawValue)),
        .init("from", .text(signal.from.rfc3339)),
        .init("to", .text(signal.to.rfc3339)),
        .init("with", .texts(signal.with.first)),
        .init("evidence", .texts(signal.evidence.first)),
      ] + ring)
  }

  private static func level(_ strength: Strength) -> String {
    switch strength {
    case .s1: "error"
    case .s2: "warning"
    case .s3: "note"
    case .s0: "none"
    }
  }

  private static func message(_ text: String) -> JSONValue { .object(["text": .text(text)]) }

  /// The place of an event named `<file>:<line>`; an event's own id is no place.
  private static func physicalLocation(_ evidence: String) -> JSONValue? {
    guard let colon = evidence.lastIndex(of: ":"), colon > evidence.startIndex,
      let line = Int(evidence[evidence.index(after: colon)...]), line > 0
    else { return nil }
    return .object([
      "artifactLocation": .object(["uri": .text(FileReference(evidence[..<colon]).uri)]),
      "region": .object(["startLine": .integer(line)]),
    ])
  }
}
