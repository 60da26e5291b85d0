package import Domain

/// The events of all inputs, and what was taken and left.
package struct IntakeResult {
  package let store: EventStore
  package var summary: IntakeSummary
  /// The moment of the newest used event.
  package let newest: Moment?
}
