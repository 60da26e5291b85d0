package import Domain

/// One time that a watch fired for a key, in terms that outlive the rows it was found in.
package struct LiveFiring: Sendable {
  /// When its condition was first met.
  package var at: Int64
  package var from: Int64
  package var to: Int64
  package var score: Double
  package var facts: [Signal.Fact]
  /// All of a subject's own events; of a shared value's the first 20.
  package var evidence: [LiveEvent]
  package var total: Int
  /// Different subjects of all its events.
  package var subjects: [String]
  /// Those of whom it tells, where not of all of them.
  package var about: [String]?

  /// Whether both tell the same of the same events.
  func isSame(as other: LiveFiring) -> Bool {
    at == other.at && to == other.to && total == other.total && facts == other.facts
      && subjects == other.subjects && about == other.about
      && evidence.count == other.evidence.count
      && zip(evidence, other.evidence).allSatisfy { $0 === $1 }
      && abs(score - other.score) <= 1e-9 * max(1, abs(score))
  }
}

extension [LiveFiring] {
  func isSame(as other: [LiveFiring]) -> Bool {
    count == other.count && zip(self, other).allSatisfy { $0.isSame(as: $1) }
  }
}
