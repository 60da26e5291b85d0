internal import Domain

extension LiveEngine {
  /// Lets go what a key's watch cannot need any more.
  ///
  /// What is kept must say the same as before, firings that are settled apart; where it does not, all is kept until
  /// time has gone on.
  mutating func trim(_ key: LiveKey, _ bench: LiveBench) {
    guard let limit = limit(of: key), var state = states.removeValue(forKey: key) else { return }
    letGo(before: limit, key, &state, bench)
    states[key] = state
  }

  /// Events of a key before this moment matter only where its watch remembers them; `nil` where there are none.
  func limit(of key: LiveKey) -> Int64? {
    guard let state = states[key], !state.isAtRest, let first = state.events.first,
      let horizon = leaves[key.leaf].watch.horizon
    else { return nil }
    let (limit, overflow) = final.subtractingReportingOverflow(horizon)
    return !overflow && first.time < limit ? limit : nil
  }

  private func letGo(
    before limit: Int64, _ key: LiveKey, _ state: inout LiveState, _ bench: LiveBench
  ) {
    let leaf = leaves[key.leaf]
    state.lastCount = state.events.count
    var (kept, over, open): ([LiveEvent], [LiveFiring], [LiveFiring]) = ([], [], [])
    var isAtRest = true
    for part in bench.parts(leaf, key.text, state.events) {
      let memory = bench.memory(leaf, part.keyed, until: final)
      let start = start(of: part.firings, min(limit, memory.from ?? .max))
      kept += part.events.filter {
        $0.time >= start || memory.events.contains(ObjectIdentifier($0))
      }
      let (ended, going) = split(part.firings, before: start, memory.events)
      (over, open) = (over + ended, open + going)
      if start < limit || (part.events.last?.time ?? .min) >= limit { isAtRest = false }
    }
    if leaf.isGrouped { kept = kept.different.sorted { $0.time < $1.time } }
    let after = leaf.isGrouped ? self.bench(holding: kept, for: [key.leaf]) : bench
    guard after.firings(leaf, key.text, kept).isSame(as: open) else { return }
    state.settled += over
    (state.current, state.events, state.lastCount) = (open, kept, kept.count)
    state.isAtRest = isAtRest
  }

  /// The moment from which on all events are kept: no firing reaches across it.
  private func start(of firings: [LiveFiring], _ limit: Int64) -> Int64 {
    var start = limit
    for firing in firings.sorted(by: { $0.to > $1.to }) where firing.to >= start {
      start = min(start, firing.from)
    }
    return start
  }

  /// Firings that nothing to come can change, and the others.
  private func split(
    _ firings: [LiveFiring], before start: Int64, _ needed: Set<ObjectIdentifier>
  ) -> (over: [LiveFiring], open: [LiveFiring]) {
    var (over, open): ([LiveFiring], [LiveFiring]) = ([], [])
    for firing in firings {
      let isNeeded = firing.evidence.contains { needed.contains(ObjectIdentifier($0)) }
      if firing.to < start, !isNeeded { over.append(firing) } else { open.append(firing) }
    }
    return (over, open)
  }
}
