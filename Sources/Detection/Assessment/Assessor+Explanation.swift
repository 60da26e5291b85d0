internal import Domain

extension Assessor {
  /// Every indicator's outcome for one subject, in the order of ids.
  func explanations(
    _ signals: [Signal], _ available: Availability, _ closeness: [LeafID: String]
  ) -> [Explanation] {
    let fired = Dictionary(signals.map { ($0.indicator, $0) }, uniquingKeysWith: { $1 })
    let missing = Dictionary(
      available.cannotTell.map { ($0.indicator, $0.missing) }, uniquingKeysWith: { $1 })
    return plan.catalogue.indicators.enumerated()
      .filter { plan.isOn($0.element) && $0.element.strength != .s0 }
      .map { index, indicator in
        if let signal = fired[indicator.id] {
          return Explanation(indicator: indicator.id, outcome: .fired, detail: signal.says)
        }
        if let fields = missing[indicator.id] {
          return Explanation(
            indicator: indicator.id, outcome: .cannotTell,
            detail: "missing \(fields.joined(separator: ", "))")
        }
        guard available.seen.contains(indicator.id) else {
          return Explanation(indicator: indicator.id, outcome: .notSeen, detail: "")
        }
        let near = closeness.filter { plan.entries[$0.key.entry].indicator == index }
          .sorted { $0.key < $1.key }.first?.value
        return Explanation(indicator: indicator.id, outcome: .quiet, detail: near ?? "")
      }
  }
}
