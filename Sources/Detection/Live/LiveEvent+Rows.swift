package import Domain

extension EventStore {
  /// The events of the store for a live engine, in the order of files and lines.
  package var liveEvents: [LiveEvent] {
    var events: [LiveEvent] = []
    forEach { _, event in
      let origin = origins[event.chunk]
      events.append(
        LiveEvent(draft(of: event), file: origin.file, line: origin.linesBefore + event.line))
    }
    return events
  }

  /// The fields that the layout kept, as typed values.
  private func draft(of event: Event) -> EventDraft {
    var draft = EventDraft(
      kind: event.kind, time: event.moment, subject: text(event.subject),
      id: text(id(of: event)))
    for spec in EventSchema.fields[event.kindIndex] {
      guard let offset = layout.offset(of: spec.field, in: event.kind) else { continue }
      draft.fields[spec.field] = value(of: event, at: offset, as: spec.type.storage)
    }
    return draft
  }

  private func value(of event: Event, at offset: Int, as storage: FieldStorage) -> FieldValue? {
    switch storage {
    case .symbol: text(event.symbol(at: offset)).map(FieldValue.text)
    case .list:
      event.words[offset] == 0 ? nil : .list(symbols.list(event.symbol(at: offset)))
    case .flag: event.flag(at: offset).map(FieldValue.flag)
    case .number: event.number(at: offset).map(FieldValue.number)
    case .moment: event.moment(at: offset).map { .moment(Moment(milliseconds: $0)) }
    }
  }

  private func text(_ symbol: Symbol) -> String? {
    symbol.isAbsent ? nil : symbols.text(symbol)
  }
}
