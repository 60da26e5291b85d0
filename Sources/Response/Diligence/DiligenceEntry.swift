package import Domain

/// One measure, with what was done of it.
package struct DiligenceEntry: Sendable {
  package var measure: Measure
  package var state: MeasureState
  /// In time order.
  package var checks: [CheckRecord]
  package var scope: Scope
  package var phase: Phase

  /// For whom it is done.
  package enum Scope: String, CaseIterable, Sendable {
    case person, vendor, firm
  }

  /// When it is due.
  package enum Phase: String, CaseIterable, Sendable {
    case before = "before the start"
    case after = "after the start"
    case onSuspicion = "on suspicion"

    package init(_ measure: Measure) {
      let isEarly = !Set(measure.stages).isDisjoint(with: [
        "applying", "interviewing", "onboarding",
      ])
      self = measure.isOnSuspicion ? .onSuspicion : isEarly ? .before : .after
    }
  }
}
