internal import Domain

/// A measure that may be proposed, shared rather than copied: it is looked at for every subject.
final class Proposal: Sendable {
  let measure: Measure

  init(_ measure: Measure) { self.measure = measure }
}
