package import Domain

/// What was done about everybody, gathered from events.
package struct DiligenceLedger: Sendable {
  package private(set) var people: [String: PersonFacts] = [:]

  /// Gathers it; events after `to` are left out.
  ///
  /// - Precondition: the store keeps ``PersonFacts/reads``.
  /// - Complexity: O(events log events).
  package init(_ store: EventStore, to: Moment?) {
    var refs: [(time: Int64, number: Int, ref: EventRef)] = []
    store.forEach { ref, event in
      guard event.time <= to?.milliseconds ?? .max, !event.subject.isAbsent else { return }
      guard event.kind != .listEntry else { return }
      refs.append((event.time, refs.count, ref))
    }
    refs.sort { ($0.time, $0.number) < ($1.time, $1.number) }
    var facts: [UInt32: PersonFacts] = [:]
    for entry in refs {
      let event = store.event(at: entry.ref)
      facts[
        event.subject.raw, default: PersonFacts(subject: store.symbols.text(event.subject))
      ].take(RowReader(store, event))
    }
    people = Dictionary(
      facts.values.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Those whom a vendor sent, in byte order.
  package func sent(by vendor: String) -> [PersonFacts] {
    people.values.filter { $0.vendor == vendor && $0.subject != vendor }
      .sorted { $0.subject.precedes($1.subject) }
  }
}
