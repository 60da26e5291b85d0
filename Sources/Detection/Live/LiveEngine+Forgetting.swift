internal import Domain

extension LiveEngine {
  /// How often idle keys are looked for, in event time.
  private static let sweepInterval = Moment.dayLength
  /// Keys that share one bench as they are looked through.
  private static let pieceSize = 256

  /// Forgets idle keys, once a day of event time.
  mutating func sweepWhenDue(_ change: inout LiveChange) {
    if lastSweep == .min { lastSweep = newest }
    guard newest &- lastSweep >= Self.sweepInterval else { return }
    lastSweep = newest
    let final = final
    ids = ids.filter { $0.value >= final }
    if let retention = settings.retention { forget(before: newest &- retention, &change) }
    let keys = states.keys.filter { limit(of: $0) != nil }
    let plain = keys.filter { !leaves[$0.leaf].isGrouped }
    for first in stride(from: 0, to: plain.count, by: Self.pieceSize) {
      let piece = Array(plain[first..<min(first + Self.pieceSize, plain.count)])
      let bench = bench(for: piece)
      for key in piece { trim(key, bench) }
    }
    for key in keys where leaves[key.leaf].isGrouped { trim(key, bench(for: [key])) }
    for (key, state) in states where state.isEmpty { states[key] = nil }
    for name in Array(subjects.keys) { tidy(name) }
  }

  /// A subject no longer knows keys that are gone.
  private mutating func tidy(_ name: String) {
    guard let gone = subjects[name]?.keys.filter({ states[$0] == nil }), !gone.isEmpty else {
      return
    }
    subjects[name]?.keys.subtract(gone)
  }

  /// Drops what lies beyond the retention, whatever a watch would still need it for.
  private mutating func forget(before limit: Int64, _ change: inout LiveChange) {
    for (key, state) in states {
      let isOld =
        (state.events.first?.time ?? .max) < limit || state.settled.contains { $0.to < limit }
      if isOld { forget(key, before: limit, &change) }
    }
    for (name, subject) in subjects where subject.newest < limit && subject.fired.isEmpty {
      subjects[name] = nil
      identities.move(name, from: subject.identity, to: nil)
      requisitions.move(name, from: subject.requisition, to: nil)
      change.subjects.remove(name)
    }
    employerDomains = subjects.values.reduce(into: []) { domains, subject in
      for event in subject.standing { domains.formUnion(event.employerDomains) }
    }
  }

  private mutating func forget(_ key: LiveKey, before limit: Int64, _ change: inout LiveChange) {
    guard var state = states[key] else { return }
    let before = Set(state.firings.flatMap(\.subjects))
    state.events.removeAll { $0.time < limit }
    state.settled.removeAll { $0.to < limit }
    states[key] = state
    state.current = bench(for: [key]).firings(leaves[key.leaf], key.text, state.events)
    states[key] = state
    let now = Set(state.firings.flatMap(\.subjects))
    note(now, instead: before, of: key)
    change.subjects.formUnion(before.union(now))
  }
}
