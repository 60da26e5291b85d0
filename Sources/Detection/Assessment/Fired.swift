internal import Domain

/// What fired for one subject, by indicator: its number in the catalogue.
struct Fired {
  /// By strength, each firing with its sentence.
  var levels: [Int: [Strength: [(candidate: Candidate, says: String)]]] = [:]
  /// The signal that came of it.
  var signals: [Int: Signal] = [:]

  /// The firings at an indicator's highest strength.
  func strongest(_ indicator: Int) -> [(candidate: Candidate, says: String)] {
    guard let levels = levels[indicator], let strength = levels.keys.max() else { return [] }
    return levels[strength] ?? []
  }

  /// The subjects in an indicator's evidence.
  func subjects(_ indicator: Int) -> Set<Symbol> {
    strongest(indicator).reduce(into: []) { subjects, firing in
      for evidence in firing.candidate.evidence { subjects.formUnion(evidence.subjects) }
    }
  }
}
