package import Domain

extension EventStore {
  /// The stored events as drafts, for tests that change them.
  ///
  /// - Precondition: every field was kept.
  package var drafts: [EventDraft] {
    var result: [EventDraft] = []
    forEach { _, event in
      var draft = EventDraft(
        kind: event.kind, time: event.moment,
        subject: event.subject.isAbsent ? nil : symbols.text(event.subject),
        id: reference(event))
      for spec in EventSchema.fields[event.kindIndex] {
        guard let offset = layout.offset(of: spec.field, in: event.kind) else { continue }
        draft.fields[spec.field] = value(event, offset, spec.type.storage)
      }
      result.append(draft)
    }
    return result
  }

  private func value(_ event: Event, _ offset: Int, _ storage: FieldStorage) -> FieldValue? {
    let symbol = event.symbol(at: offset)
    switch storage {
    case .number: return event.number(at: offset).map { .number($0) }
    case .flag: return event.flag(at: offset).map { .flag($0) }
    case .moment: return event.moment(at: offset).map { .moment(Moment(milliseconds: $0)) }
    case .symbol: return symbol.isAbsent ? nil : .text(symbols.text(symbol))
    case .list:
      guard !symbol.isAbsent else { return nil }
      return .list(symbols.text(symbol).split(separator: "\u{1F}").map(String.init))
    }
  }
}
