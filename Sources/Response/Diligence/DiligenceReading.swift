package import Domain

/// Holds what was done against the measures of the documents.
package struct DiligenceReading {
  private let measures: [Measure]
  private let book: DiligenceBook
  private let ledger: DiligenceLedger
  /// The subject under which checks of the firm itself are recorded.
  private let firm: String
  private let asOf: Moment
  /// Subjects about whom a person was asked to look.
  private let suspected: Set<String>
  private let families: [String: String]

  package init(
    _ catalogue: IndicatorCatalogue, _ ledger: DiligenceLedger, firm: String, asOf: Moment,
    suspected: Set<String>
  ) {
    (measures, book, self.ledger) = (catalogue.measures, catalogue.diligence, ledger)
    (self.firm, self.asOf, self.suspected) = (firm, asOf, suspected)
    families = Dictionary(
      catalogue.indicators.map { ($0.id, $0.family) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every measure for one person, in the order of ids; `audience` where it is not to be guessed.
  package func entries(of person: PersonFacts, audience: String?) -> [DiligenceEntry] {
    let audience = audience ?? person.audience
    return measures.map { entry($0, person, audience) }
  }

  private func entry(
    _ measure: Measure, _ person: PersonFacts, _ audience: String?
  ) -> DiligenceEntry {
    let scope = scope(of: measure)
    let holder =
      switch scope {
      case .firm: firm
      case .vendor: person.kind == "vendor" ? person.subject : person.vendor
      case .person: person.subject
      }
    // A check that was recorded about the person counts, whoever it is usually about.
    let checks = (Set([holder, person.subject]).flatMap { ledger.people[$0]?.checks ?? [] })
      .filter { $0.measure == measure.id }.sorted { ($0.time, $0.at) < ($1.time, $1.at) }
    let state = state(measure, checks) ?? absent(measure, person, audience, holder)
    return DiligenceEntry(
      measure: measure, state: state, checks: checks, scope: scope, phase: .init(measure))
  }

  private func scope(of measure: Measure) -> DiligenceEntry.Scope {
    if book.firmWide.contains(measure.id) { return .firm }
    return book.ofVendors.contains(measure.id) ? .vendor : .person
  }

  /// What the newest check that is not pending says; `nil` where there is none at all.
  private func state(_ measure: Measure, _ checks: [CheckRecord]) -> MeasureState? {
    guard let newest = checks.last else { return nil }
    guard let settled = checks.last(where: { $0.result != "pending" }) else { return .pending }
    switch settled.result {
    case "passed":
      let end =
        settled.expires?.milliseconds ?? measure.expires.map { settled.time.milliseconds + $0 }
      return end.map { $0 < asOf.milliseconds } == true
        ? (newest.result == "pending" ? .pending : .expired) : .done
    case "failed": return .failed
    case "refused": return .refused
    default: return .pending
    }
  }

  /// Why there is no check: it is missing, or was not due.
  private func absent(
    _ measure: Measure, _ person: PersonFacts, _ audience: String?, _ holder: String
  ) -> MeasureState {
    if let audience, !measure.audiences.contains(audience) { return .notApplicable(.audience) }
    if measure.isOnSuspicion, !suspected.contains(person.subject) {
      return .notApplicable(.noSuspicion)
    }
    if holder.isEmpty { return .notApplicable(.noVendor) }
    let isAccommodated =
      person.accommodations.contains(measure.id)
      || measure.forbiddenBy.contains { word in
        person.accommodations.contains(word) || person.accommodations.contains(family(of: word))
      }
    if isAccommodated { return .notApplicable(.accommodation) }
    for condition in book.conditions where condition.measures.contains(measure.id) {
      if person.kinds.isDisjoint(with: condition.kinds) {
        return .notApplicable(.nothingHappened(condition.otherwise))
      }
    }
    let isDue =
      scope(of: measure) != .person || !Set(measure.stages).isDisjoint(with: person.reached)
    return isDue ? .missing : .notApplicable(.stage)
  }

  /// The family of an indicator; a family is its own.
  private func family(of word: String) -> String { families[word] ?? word }
}
