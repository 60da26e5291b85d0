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

  /// In evidence of more subjects than this nobody stands beside anybody in particular.
  static let crowd = 200

  /// The subjects in an indicator's evidence, crowds left out.
  func subjects(_ indicator: Int) -> Set<Symbol> {
    strongest(indicator).reduce(into: []) { subjects, firing in
      for evidence in firing.candidate.evidence where evidence.subjects.count <= Self.crowd {
        subjects.formUnion(evidence.subjects)
      }
    }
  }
}
