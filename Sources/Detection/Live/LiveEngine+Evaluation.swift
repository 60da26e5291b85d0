internal import Domain

extension LiveEngine {
  /// Looks at the keys of a change again and adds the subjects of whom something else is said now.
  mutating func evaluate(_ change: inout LiveChange) {
    let keys = change.keys.filter { states[$0] != nil }
    let plain = keys.filter { !leaves[$0.leaf].isGrouped }
    let bench = bench(for: Array(plain))
    for key in plain { update(key, bench, &change) }
    for key in keys.subtracting(plain) { update(key, self.bench(for: [key]), &change) }
    for name in change.restated {
      for key in subjects[name]?.fired ?? [] {
        change.subjects.formUnion(states[key]?.firings.flatMap(\.subjects) ?? [])
      }
    }
  }

  /// The rows of these keys, with what stands about their subjects.
  func bench(for keys: [LiveKey]) -> LiveBench {
    bench(holding: keys.flatMap { states[$0]?.events ?? [] }.different, for: keys.map(\.leaf))
  }

  /// The rows of these events, each given once, with what stands about their subjects, for some leaves.
  func bench(holding events: [LiveEvent], for numbers: [Int]) -> LiveBench {
    let names = Set(events.compactMap(\.draft.subject))
    let landmarks = Set(numbers).reduce(into: Set()) { $0.formUnion(leaves[$1].landmarks) }
    let standing = names.flatMap { subjects[$0]?.standing ?? [] }
    let marks = landmarks.isEmpty ? [] : names.flatMap { subjects[$0]?.marks ?? [] }
    let rows = LiveRows((events + standing + marks).different, layout: plan.layout)
    return LiveBench(
      rows,
      Directory(
        rows.store, landmarks: landmarks, lists: lists, employerDomains: employerDomains))
  }

  private mutating func update(_ key: LiveKey, _ bench: LiveBench, _ change: inout LiveChange) {
    guard var state = states.removeValue(forKey: key) else { return }
    let found = bench.firings(leaves[key.leaf], key.text, state.events)
    if !found.isSame(as: state.current) {
      change.subjects.formUnion(found.flatMap(\.subjects))
      change.subjects.formUnion(state.current.flatMap(\.subjects))
      let before = Set(state.firings.flatMap(\.subjects))
      state.current = found
      note(Set(state.firings.flatMap(\.subjects)), instead: before, of: key)
    }
    states[key] = state
    if state.isWorthTrimming { trim(key, bench) }
  }

  /// Keeps for each subject which keys speak of it.
  mutating func note(_ names: Set<String>, instead before: Set<String>, of key: LiveKey) {
    for name in before.subtracting(names) { subjects[name]?.fired.remove(key) }
    for name in names.subtracting(before) { subjects[name]?.fired.insert(key) }
  }
}
