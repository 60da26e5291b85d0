internal import Domain

/// Which subject leads to which, by events of a few kinds.
struct LinkGraph {
  struct Edge {
    var from: Symbol
    var to: Symbol
    var ref: EventRef
    var time: Int64
  }

  /// In ``EventOrder``; none leads from a subject to itself.
  let edges: [Edge]

  init(_ links: [Link], _ context: Context) {
    let bound = links.map { link in
      (
        selection: BoundSelection(link.selection, context), field: BoundField(link.field, context),
        leadsToField: link.leadsToField
      )
    }
    let kinds = bound.reduce(UInt64(0)) { $0 | $1.selection.kinds }
    var found: [(edge: Edge, event: Event)] = []
    context.store.forEach { ref, event in
      guard kinds >> UInt64(event.kindIndex) & 1 == 1 else { return }
      for link in bound where link.selection.matches(event, context) {
        let other = link.field.symbol(event)
        guard !other.isAbsent, other != event.subject else { continue }
        let (from, to) = link.leadsToField ? (event.subject, other) : (other, event.subject)
        found.append((Edge(from: from, to: to, ref: ref, time: event.time), event))
      }
    }
    found.sort { EventOrder.precedes($0.event, $1.event, in: context.store) }
    edges = found.map(\.edge)
  }

  /// Symbols in the order of their texts, so that no result depends on numbers of symbols.
  static func ordered(_ symbols: some Sequence<Symbol>, _ store: EventStore) -> [Symbol] {
    symbols.sorted(by: store.symbols.precedes)
  }
}
