package import Domain

extension EventStore {
  /// A store of its own with part of the events, and with part of what they say.
  ///
  /// - Parameters:
  ///   - subjects: whose events it gets; events without a subject always come along.
  ///   - kinds: these are left out.
  ///   - fields: these are absent in it.
  /// - Returns: the same rows otherwise, in the same order, with the same places in files.
  package func sample(
    of subjects: (String) -> Bool, withoutKinds kinds: Set<EventKind> = [],
    withoutFields fields: Set<Field> = []
  ) -> EventStore {
    let writer = EventWriter(layout: layout)
    var (wanted, chunk): ([Symbol: Bool], Int) = ([:], -1)
    forEach { _, event in
      guard !kinds.contains(event.kind) else { return }
      if !event.subject.isAbsent {
        let isWanted = wanted[event.subject] ?? subjects(symbols.text(event.subject))
        wanted[event.subject] = isWanted
        guard isWanted else { return }
      }
      if event.chunk != chunk {
        chunk = event.chunk
        writer.begin(chunk: chunk)
      }
      var draft = draft(of: event)
      for field in fields { draft.fields[field] = nil }
      _ = writer.append(draft, chunk: event.chunk, line: event.line)
    }
    if chunk < 0 { writer.begin(chunk: 0) }
    return EventStore(writers: [writer], layout: layout, symbols: writer.symbols, origins: origins)
  }
}
