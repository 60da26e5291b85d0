internal import Domain

/// Where keys are evaluated: the rows of their events, what stands about their subjects, the watches bound to both.
///
/// Made anew for each batch and thrown away after it, so nothing of it has to be kept in step with what arrives.
final class LiveBench {
  let rows: LiveRows
  let directory: Directory
  private let context: Context
  private var evaluators: [LeafID: any Evaluator] = [:]

  init(_ rows: LiveRows, _ directory: Directory) {
    (self.rows, self.directory) = (rows, directory)
    context = Context(store: rows.store, directory: directory)
  }

  /// What a key's events make its watch say, in order.
  func firings(_ leaf: LiveLeaf, _ key: String, _ events: [LiveEvent]) -> [LiveFiring] {
    parts(leaf, key, events).flatMap(\.firings)
  }

  /// The same, by group of values that count as one; other keys are one part.
  func parts(_ leaf: LiveLeaf, _ key: String, _ events: [LiveEvent]) -> [Part] {
    groups(leaf, key, events).map { keyed in
      let firings = evaluator(leaf).evaluate(keyed, context).firings
      return Part(
        keyed: keyed, events: keyed.refs.compactMap(rows.event),
        firings: firings.map { told($0, keyed, leaf.spec) })
    }
  }

  /// Events that are evaluated together.
  struct Part {
    var keyed: KeyedEvents
    var events: [LiveEvent]
    var firings: [LiveFiring]
  }

  /// What of a part's events its watch needs though they are older than its horizon.
  func memory(
    _ leaf: LiveLeaf, _ keyed: KeyedEvents, until final: Int64
  ) -> (from: Int64?, events: Set<ObjectIdentifier>) {
    let memory = evaluator(leaf).memory(keyed, until: final, context)
    let kept = memory.indices.compactMap { rows.event(at: keyed.refs[Int($0)]) }
    return (memory.from, Set(kept.map { ObjectIdentifier($0) }))
  }

  /// The events of a key, or of each group of values that count as one.
  ///
  /// - Precondition: for a watch that groups values the rows are these events and what stands about their subjects.
  private func groups(_ leaf: LiveLeaf, _ key: String, _ events: [LiveEvent]) -> [KeyedEvents] {
    guard leaf.isGrouped else { return [rows.keyed(events, key: key)] }
    let grouping = Grouping(rows.store, directory, by: leaf.spec, kinds: leaf.kinds)
    let own = Set(events.compactMap(rows.ref))
    let texts = (1..<max(1, grouping.keyCount)).filter { grouping.count(of: $0) > 0 }
      .map { (number: $0, text: rows.store.symbols.text(Symbol(raw: UInt32($0)))) }
      .filter { leaf.key(of: $0.text) == key }
      .sorted { $0.text.precedes($1.text) }
    return texts.compactMap { number, _ in
      var keyed = KeyedEvents(key: Symbol(raw: UInt32(number)))
      grouping.gather(number, into: &keyed, rows.store)
      keyed.keep(own)
      return keyed.count > 0 ? keyed : nil
    }
  }

  private func evaluator(_ leaf: LiveLeaf) -> any Evaluator {
    if let known = evaluators[leaf.id] { return known }
    let bound = leaf.watch.bound(context)
    evaluators[leaf.id] = bound
    return bound
  }

  private func told(_ firing: Firing, _ keyed: KeyedEvents, _ spec: KeySpec) -> LiveFiring {
    let kept = spec.isSubject ? firing.evidence[...] : firing.evidence.prefix(Capped<String>.limit)
    let events = firing.evidence.map { keyed.events[Int($0)] }
    var seen: Set<Symbol> = []
    let subjects =
      spec.isSubject ? [keyed.key] : events.map(\.subject).filter { seen.insert($0).inserted }
    return LiveFiring(
      at: firing.at, from: events.first?.time ?? firing.at, to: events.last?.time ?? firing.at,
      score: firing.score, facts: firing.facts,
      evidence: kept.compactMap { rows.event(at: keyed.refs[Int($0)]) },
      total: firing.evidence.count, subjects: subjects.map(rows.store.symbols.text),
      about: firing.about?.map(rows.store.symbols.text))
  }
}

extension KeyedEvents {
  /// Leaves only these events; standing facts beside them may be of the same kinds.
  fileprivate mutating func keep(_ own: Set<EventRef>) {
    let places = refs.indices.filter { own.contains(refs[$0]) }
    guard places.count < refs.count else { return }
    (events, refs) = (places.map { events[$0] }, places.map { refs[$0] })
    kinds = events.reduce(0) { $0 | 1 << UInt64($1.kindIndex) }
  }
}
