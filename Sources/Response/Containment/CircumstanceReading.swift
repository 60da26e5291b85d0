package import Domain

/// Says of one subject which circumstances the events show.
package struct CircumstanceReading {
  private let store: EventStore
  private let subject: String
  private let asOf: Int64

  /// - Precondition: the store keeps ``ContainmentBook/reads``.
  package init(_ store: EventStore, subject: String, asOf: Moment?) {
    (self.store, self.subject, self.asOf) = (store, subject, asOf?.milliseconds ?? .max)
  }

  /// How each circumstance stands, by id; `signals` are open ones, with what shows them.
  ///
  /// - Complexity: O(events × circumstances).
  package func standings(
    _ book: ContainmentBook, signals: [String: [String]], isLinked: Bool
  ) -> [String: Standing] {
    let events = ownEvents
    var standings: [String: Standing] = [:]
    for circumstance in book.circumstances {
      standings[circumstance.id] = standing(circumstance, events, signals, isLinked)
    }
    return standings
  }

  private var ownEvents: [Event] {
    guard let symbol = store.symbols.symbol(of: subject) else { return [] }
    var events: [Event] = []
    store.forEach { _, event in
      if event.subject == symbol, event.time <= asOf { events.append(event) }
    }
    return events.sorted { $0.time < $1.time }
  }

  private func standing(
    _ circumstance: Circumstance, _ events: [Event], _ signals: [String: [String]],
    _ isLinked: Bool
  ) -> Standing {
    let shown = circumstance.signals.filter { signals[$0] != nil }
    if circumstance.isLinked, isLinked { return .held([], total: 0) }
    if !shown.isEmpty {
      let evidence = shown.flatMap { signals[$0] ?? [] }
      return .held(Array(evidence.prefix(Self.most)), total: evidence.count)
    }
    let kinds = Set(circumstance.holders.flatMap(\.kinds))
    let candidates = events.filter { kinds.contains($0.kind) }
    let holders = candidates.filter { holds($0, circumstance.holders) }
    guard !holders.isEmpty else {
      return kinds.isEmpty || !candidates.isEmpty ? .notSo : .unknown
    }
    let open = holders.filter { !isEnded($0, by: circumstance.endedBy, events) }
    guard !open.isEmpty else { return .ended }
    return .held(open.reversed().prefix(Self.most).map(store.reference), total: open.count)
  }

  private static let most = 5

  private func holds(_ event: Event, _ holders: [Circumstance.Holder]) -> Bool {
    let row = RowReader(store, event)
    return holders.contains { holder in
      holder.kinds.contains(event.kind) && holder.when.allSatisfy { isMet($0, row) }
    }
  }

  private func isMet(_ test: Circumstance.Test, _ row: RowReader) -> Bool {
    let flag = row.flag(test.field)
    let text =
      EventSchema.type(of: test.field, on: row.event.kind)?.storage == .flag
      ? flag.map { $0 ? "true" : "false" } ?? "" : row.text(test.field)
    return test.words.isEmpty ? !text.isEmpty : test.words.contains(text)
  }

  /// Whether a later event of these kinds takes it back: for the same device, where both name one.
  private func isEnded(_ event: Event, by kinds: [EventKind], _ events: [Event]) -> Bool {
    guard !kinds.isEmpty else { return false }
    let device = RowReader(store, event).symbol(.device)
    return events.contains { other in
      guard kinds.contains(other.kind), other.time >= event.time else { return false }
      let same = RowReader(store, other).symbol(.device)
      return same == device || same.isAbsent && device.isAbsent
    }
  }
}
