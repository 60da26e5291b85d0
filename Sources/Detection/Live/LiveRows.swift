internal import Domain

/// A few live events as rows, so that the evaluators of a scan can look at them unchanged.
struct LiveRows {
  let store: EventStore
  private var refs: [ObjectIdentifier: EventRef] = [:]
  private var events: [EventRef: LiveEvent] = [:]

  /// - Parameters:
  ///   - events: each once, in any order.
  ///   - layout: the plan's.
  ///   - names: further texts that must have a symbol.
  init(_ events: [LiveEvent], layout: EventLayout, naming names: [String] = []) {
    let writer = EventWriter(layout: layout)
    for name in names { _ = writer.symbols.intern(name) }
    let files = Dictionary(grouping: events, by: \.file).sorted { $0.key < $1.key }
    for (chunk, file) in files.enumerated() {
      writer.begin(chunk: chunk)
      for event in file.value { writer.append(event.draft, chunk: chunk, line: event.line) }
    }
    store = EventStore(
      writers: [writer], layout: layout, symbols: writer.symbols,
      origins: files.map { EventStore.Origin(file: $0.key, linesBefore: 0) })
    let ordered = files.flatMap(\.value)
    var number = 0
    store.forEach { ref, _ in
      refs[ObjectIdentifier(ordered[number])] = ref
      self.events[ref] = ordered[number]
      number += 1
    }
  }

  func ref(of event: LiveEvent) -> EventRef? { refs[ObjectIdentifier(event)] }

  func event(at ref: EventRef) -> LiveEvent? { events[ref] }

  /// The text of a symbol; `nil` where it is absent.
  func text(_ symbol: Symbol) -> String? {
    symbol.isAbsent ? nil : store.symbols.text(symbol)
  }

  func symbol(of text: String) -> Symbol { store.symbols.symbol(of: text) ?? .absent }

  /// The rows of one key in the one order.
  func keyed(_ events: [LiveEvent], key: String) -> KeyedEvents {
    var keyed = KeyedEvents(key: symbol(of: key))
    keyed.refs = events.compactMap(ref)
    keyed.events = keyed.refs.map(store.event)
    var (last, isOrdered) = (Int64.min, true)
    for event in keyed.events {
      keyed.kinds |= 1 << UInt64(event.kindIndex)
      if event.time <= last { isOrdered = false }
      last = event.time
    }
    if !isOrdered { keyed.sort(store) }
    return keyed
  }
}
