import Domain
import Reports
import Response

/// A plan as a document for people.
struct PlanDocument {
  private let plan: ContainmentPlan
  private let report: ScanReport
  private let phrases: Phrases

  init(_ plan: ContainmentPlan, _ report: ScanReport, _ phrases: Phrases) {
    self.plan = plan
    self.report = report.worded(phrases)
    self.phrases = phrases
  }

  var document: ReportDocument {
    let sections = plan.steps.isEmpty ? [nothing] : [why, steps, silences, linked, open]
    return ReportDocument(
      language: phrases.language == .korean ? .korean : .english,
      title: phrases.planTitle(plan.subject),
      subtitle: [phrases.band(plan.band), phrases.asOf(plan.asOf), phrases.opened(plan.opened)]
        .joined(separator: " · "),
      notices: plan.steps.isEmpty ? [] : [.init(.caution, phrases.planCaution)],
      sections: sections.filter { !$0.blocks.isEmpty || !$0.sections.isEmpty },
      footer: phrases.closing)
  }

  private var nothing: ReportDocument.Section {
    .init(id: "steps", title: phrases.steps, blocks: [.paragraph(phrases.nothingToDo)])
  }

  /// What the assessment rests on, with the other explanations beside it.
  private var why: ReportDocument.Section {
    let assessment = report.result.assessments.first { $0.subject == plan.subject }
    let open = (assessment?.signals ?? []).filter { $0.resolvedBy == nil }
    return .init(
      id: "why", title: phrases.whatItRestsOn,
      blocks: open.isEmpty
        ? []
        : [
          .table(
            ReportTable(
              headings: [phrases.signal, phrases.seen, phrases.innocent],
              rows: open.map { [$0.indicator, $0.says, $0.innocent.joined(separator: "; ")] }))
        ])
  }

  private var steps: ReportDocument.Section {
    let numbers = Dictionary(
      plan.steps.enumerated().map { ($1.step.id, $0 + 1) }, uniquingKeysWith: { $1 })
    return .init(
      id: "steps", title: phrases.steps,
      sections: plan.steps.enumerated().map { step($1, $0 + 1, numbers) })
  }

  private func step(
    _ entry: ContainmentPlan.Entry, _ number: Int, _ numbers: [String: Int]
  ) -> ReportDocument.Section {
    let step = entry.step
    var lines = ["\(phrases.owner): \(step.owners.map(phrases.owner).joined(separator: ", "))"]
    if let within = step.within { lines.append(phrases.due(within, entry.due)) }
    let before = entry.after.compactMap { numbers[$0] }.sorted().map(String.init)
    if !before.isEmpty { lines.append(phrases.waitsFor(before)) }
    lines += entry.because.map { because in
      let evidence = References.text(because.evidence)
      let rest = because.total - because.evidence.count
      let more = rest > 0 ? " \(phrases.more(rest))" : ""
      let text = phrases.pick(because.circumstance.says)
      return "\(phrases.because): \(text)\(evidence.isEmpty ? "" : " [\(evidence)\(more)]")"
    }
    if let measure = step.measure { lines.append(phrases.recordedAs(measure)) }
    return .init(
      id: "step-\(step.id)", title: "\(number). \(phrases.pick(step.title))",
      blocks: [.paragraph(phrases.pick(step.how)), .list(lines)])
  }

  private var silences: ReportDocument.Section {
    .init(
      id: "not-said", title: phrases.notSaid,
      blocks: [
        .table(
          ReportTable(
            headings: [phrases.toWhom, phrases.unsaid, phrases.why],
            rows: plan.silences.map {
              [phrases.pick($0.to), phrases.pick($0.unsaid), phrases.pick($0.why)]
            }))
      ])
  }

  private var linked: ReportDocument.Section {
    guard !plan.linked.isEmpty else {
      return .init(
        id: "look-for-more", title: phrases.lookForMore, blocks: [.paragraph(phrases.nobodyLinked)])
    }
    let shown = plan.linked.prefix(Self.most)
    return .init(
      id: "look-for-more", title: phrases.lookForMore,
      blocks: [
        .paragraph(phrases.linkedCaution),
        .table(
          ReportTable(
            headings: [phrases.subject, phrases.bandNow, phrases.shares, phrases.decibans],
            rows: shown.map(row), more: plan.linked.count - shown.count,
            moreNote: phrases.allInJSON)),
      ])
  }

  /// More than this is for programs.
  private static let most = 200

  private func row(_ linked: LinkedSubject) -> [String] {
    var reasons: [String] = []
    if linked.isInRing, let ring = plan.ring { reasons.append("\(phrases.ringOf) \(ring)") }
    if let referral = linked.referral { reasons.append(phrases.referral(referral)) }
    reasons += linked.terms.prefix(5).map {
      "\(phrases.kind($0.by)) \(RingDocument.shown($0.value)) (\(phrases.heldBy($0.holders)))"
    }
    let rest = linked.terms.count - 5
    if rest > 0 { reasons.append(phrases.more(rest)) }
    return [
      linked.subject, linked.band.map(phrases.band) ?? phrases.noEvents,
      reasons.joined(separator: "; "), linked.weight.map(JSONPrinter.decimal) ?? "",
    ]
  }

  private var open: ReportDocument.Section {
    .init(
      id: "to-find-out", title: phrases.toFindOut,
      blocks: plan.open.isEmpty
        ? []
        : [
          .paragraph(phrases.noEventTells),
          .list(plan.open.map { phrases.pick($0.asks ?? $0.says) }),
        ])
  }
}
