import Domain
import Response

/// A plan as JSON; its words are English in every language.
///
/// - Shape: lists are whole, since the people who work from them must miss nobody.
struct PlanJSON {
  private let plan: ContainmentPlan

  init(_ plan: ContainmentPlan) { self.plan = plan }

  var value: JSONValue {
    .object([
      "version": .integer(1),
      "subject": .text(plan.subject),
      "as_of": .text(orNull: plan.asOf?.rfc3339),
      "band": .text(plan.band.rawValue),
      "weight": .decimal(plan.weight),
      "opened": .text(orNull: plan.opened?.rfc3339),
      "for": .text(orNull: plan.audience),
      "steps": .array(plan.steps.map(step)),
      "not_said": .array(plan.silences.map(silence)),
      "look_for_more": .array(plan.linked.map(linked)),
      "ring": .text(orNull: plan.ring),
      "to_find_out": .array(plan.open.map { asked($0) }),
      "ruled_out": .texts(plan.settled.map(\.says.english)),
    ])
  }

  private func step(_ entry: ContainmentPlan.Entry) -> JSONValue {
    let step = entry.step
    return .object([
      "id": .text(step.id),
      "title": .text(step.title.english),
      "how": .text(step.how.english),
      "who": .texts(step.owners),
      "within_minutes": step.within.map { .integer(Int($0 / 60_000)) } ?? .null,
      "due": .text(orNull: entry.due?.rfc3339),
      "after": .texts(entry.after),
      "measure": .text(orNull: step.measure),
      "because": .array(
        entry.because.map {
          .object([
            "circumstance": .text($0.circumstance.id),
            "says": .text($0.circumstance.says.english),
            "evidence": .texts($0.evidence), "evidence_total": .integer($0.total),
          ])
        }),
      "sources": .texts(step.sources.map(\.text)),
    ])
  }

  private func silence(_ silence: Silence) -> JSONValue {
    .object([
      "to": .text(silence.to.english), "unsaid": .text(silence.unsaid.english),
      "why": .text(silence.why.english),
    ])
  }

  private func linked(_ linked: LinkedSubject) -> JSONValue {
    .object([
      "subject": .text(linked.subject),
      "band": .text(orNull: linked.band?.rawValue),
      "in_ring": .flag(linked.isInRing),
      "referral": .text(orNull: linked.referral?.rawValue),
      "weight": linked.weight.map(JSONValue.decimal) ?? .null,
      "shares": .array(
        linked.terms.map {
          .object([
            "by": .text($0.by.rawValue), "value": .text(RingDocument.shown($0.value)),
            "holders": .integer($0.holders), "since": .text($0.since.rfc3339),
          ])
        }),
    ])
  }

  private func asked(_ circumstance: Circumstance) -> JSONValue {
    .object([
      "circumstance": .text(circumstance.id),
      "asks": .text(circumstance.asks?.english ?? circumstance.says.english),
    ])
  }
}
