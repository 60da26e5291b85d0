package import Domain

/// What is to be said of one subject: its assessment, and every indicator's outcome.
package struct ExplainPage: Sendable {
  package let report: ScanReport
  package let assessment: Assessment
  /// In the order of indicator ids.
  package let explanations: [Explanation]

  /// Picks the subject out of a report; `nil` where it has no event.
  package init?(_ subject: String, _ report: ScanReport) {
    guard let assessment = report.result.assessments.first(where: { $0.subject == subject })
    else { return nil }
    (self.report, self.assessment) = (report, assessment)
    explanations = (report.result.explanations[subject] ?? []).sorted {
      $0.indicator < $1.indicator
    }
  }

  func having(_ outcome: Outcome) -> [Explanation] {
    explanations.filter { $0.outcome == outcome }
  }

  func signal(_ indicator: String) -> Signal? {
    assessment.signals.first { $0.indicator == indicator }
  }

  func missing(_ indicator: String) -> [String] {
    assessment.cannotTell.first { $0.indicator == indicator }?.missing ?? []
  }

  /// The measures whose passed check would resolve this indicator's signal.
  func measures(resolving indicator: String) -> [String] {
    report.catalogue.measures.filter { $0.resolves.contains(indicator) }.map(\.id)
  }

  package var value: JSONValue {
    .object([
      "version": .integer(1),
      "as_of": .text(orNull: report.result.asOf?.rfc3339),
      "assessment": ScanDocument.assessment(assessment),
      "gate": .text(BandReasoning(assessment).gate(Phrases())),
      "outcomes": .array(explanations.map(outcome)),
      "links": RingDocument.links(report.links[assessment.subject]),
      "standard_questions": .array(
        report.catalogue.standardQuestions.map {
          .object(["indicator": .text($0.id), "asks": .text($0.asks)])
        }),
    ])
  }

  private func outcome(_ explanation: Explanation) -> JSONValue {
    .object([
      "indicator": .text(explanation.indicator),
      "title": .text(orNull: report.catalogue.indicator(explanation.indicator)?.title),
      "outcome": .text(explanation.outcome.rawValue),
      "detail": .text(explanation.detail),
      "missing": .texts(missing(explanation.indicator)),
      "resolvable_by": .texts(measures(resolving: explanation.indicator)),
    ])
  }
}
