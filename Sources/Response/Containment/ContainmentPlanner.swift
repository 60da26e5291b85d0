package import Domain

/// Chooses and orders the steps that fit one subject.
package struct ContainmentPlanner {
  private let book: ContainmentBook
  private let standings: [String: Standing]

  package init(_ book: ContainmentBook, standings: [String: Standing]) {
    (self.book, self.standings) = (book, standings)
  }

  /// Steps for a band and an audience, `nil` for any; due dates where the opening of the case is known.
  package func steps(
    band: Assessment.Band, audience: String?, opened: Moment?
  ) -> [ContainmentPlan.Entry] {
    guard band > .clear else { return [] }
    let chosen = book.steps.filter { step in
      step.fromBand <= band && fits(step, audience) && (step.when.isEmpty || isHeld(step.when))
    }
    let ids = Set(chosen.map(\.id))
    return chosen.map { step in
      ContainmentPlan.Entry(
        step: step, after: before(step.after, among: ids), due: due(step, opened),
        because: because(step.when))
    }
  }

  package func silences(band: Assessment.Band) -> [Silence] {
    guard band > .clear else { return [] }
    return book.silences.filter { $0.when.isEmpty || isHeld($0.when) }
  }

  /// Circumstances that the events rule out.
  package var settled: [Circumstance] {
    book.circumstances.filter { circumstance in
      switch standings[circumstance.id] {
      case .ended, .notSo: !circumstance.holders.isEmpty
      default: false
      }
    }
  }

  /// Circumstances of which no event tells and that somebody can be asked about.
  package var open: [Circumstance] {
    book.circumstances.filter { standings[$0.id] == .unknown && $0.asks != nil }
  }

  private func fits(_ step: ContainmentStep, _ audience: String?) -> Bool {
    audience.map(step.audiences.contains) ?? true
  }

  private func isHeld(_ ids: [String]) -> Bool {
    ids.contains { id in
      if case .held = standings[id] { return true }
      return false
    }
  }

  private func because(_ ids: [String]) -> [ContainmentPlan.Because] {
    ids.compactMap { id in
      guard case .held(let evidence, let total)? = standings[id],
        let circumstance = book.circumstances.first(where: { $0.id == id })
      else { return nil }
      return ContainmentPlan.Because(
        circumstance: circumstance, evidence: evidence, total: total)
    }
  }

  /// Those of `ids` that are in the plan; one that is not is replaced by what it waits for itself.
  private func before(_ ids: [String], among chosen: Set<String>) -> [String] {
    var waits: [String] = []
    for id in ids {
      let own = chosen.contains(id) ? [id] : before(after(id), among: chosen)
      waits += own.filter { !waits.contains($0) }
    }
    return waits
  }

  private func after(_ id: String) -> [String] { book.steps.first { $0.id == id }?.after ?? [] }

  private func due(_ step: ContainmentStep, _ opened: Moment?) -> Moment? {
    guard let opened, let within = step.within else { return nil }
    let (sum, isTooLate) = opened.milliseconds.addingReportingOverflow(within)
    return isTooLate ? nil : Moment(milliseconds: sum)
  }
}
