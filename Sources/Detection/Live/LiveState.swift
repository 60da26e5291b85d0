internal import Domain

/// What is kept of one key of one watch.
struct LiveState: Sendable {
  /// In time order.
  var events: [LiveEvent] = []
  /// Firings that nothing to come can change, and whose events were let go.
  var settled: [LiveFiring] = []
  /// What the kept events say now.
  var current: [LiveFiring] = []
  /// How many events there were after the last attempt to let some go.
  var lastCount = 0

  /// Whether nothing more can be let go before another event comes.
  var isAtRest = false

  var isEmpty: Bool { events.isEmpty && settled.isEmpty }
  var isWorthTrimming: Bool { events.count >= 2 * lastCount + 16 }
  var firings: [LiveFiring] { settled + current }

  /// Takes a subject's events out.
  mutating func remove(_ name: String) {
    events.removeAll { $0.draft.subject == name }
    isAtRest = false
  }

  mutating func add(_ event: LiveEvent) {
    events.insertInOrder(event)
    isAtRest = false
  }
}
