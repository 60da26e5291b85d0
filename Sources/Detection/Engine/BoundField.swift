internal import Domain

/// One field bound to a store: where it lies in the rows of each kind.
///
/// Good for as long as the context it was bound with.
struct BoundField {
  let field: Field
  private let offsets: UnsafeBufferPointer<Int>
  private let storages: UnsafeBufferPointer<FieldStorage>

  init(_ field: Field, _ context: Context) {
    self.field = field
    offsets = context.keep(
      EventKind.allCases.map { context.store.layout.offset(of: field, in: $0) ?? -1 })
    storages = context.keep(Self.storages[field] ?? [])
  }

  /// By field and kind; the schema is the same for every scan.
  private static let storages = Dictionary(
    uniqueKeysWithValues: Field.allCases.map { field in
      (field, EventKind.allCases.map { EventSchema.type(of: field, on: $0)?.storage ?? .symbol })
    })

  /// The word in which it lies in this event's row, or -1 where the kind has it not.
  func offset(in event: Event) -> Int { offsets[event.kindIndex] }

  func isThere(_ event: Event) -> Bool {
    let offset = offsets[event.kindIndex]
    guard offset >= 0 else { return false }
    switch storages[event.kindIndex] {
    case .symbol, .list, .flag: return event.words[offset] != 0
    case .number: return event.number(at: offset) != nil
    case .moment: return event.moment(at: offset) != nil
    }
  }

  func symbol(_ event: Event) -> Symbol {
    let offset = offsets[event.kindIndex]
    return offset >= 0 ? event.symbol(at: offset) : .absent
  }

  func number(_ event: Event) -> Double? {
    let offset = offsets[event.kindIndex]
    return offset >= 0 ? event.number(at: offset) : nil
  }

  func moment(_ event: Event) -> Int64? {
    let offset = offsets[event.kindIndex]
    return offset >= 0 ? event.moment(at: offset) : nil
  }

  /// A number that is equal for equal values, or `nil` where it is absent.
  func token(_ event: Event) -> UInt64? {
    let offset = offsets[event.kindIndex]
    guard offset >= 0 else { return nil }
    switch storages[event.kindIndex] {
    case .symbol, .list, .flag:
      return event.words[offset] == 0 ? nil : UInt64(event.words[offset])
    case .number: return event.number(at: offset).map { $0.bitPattern >> 1 }
    case .moment: return event.moment(at: offset).map { UInt64(bitPattern: $0) >> 1 }
    }
  }

  /// The value as text, for a fact.
  func text(_ event: Event, _ store: EventStore) -> String? {
    let offset = offsets[event.kindIndex]
    guard offset >= 0 else { return nil }
    switch storages[event.kindIndex] {
    case .symbol, .list: return event.words[offset] == 0 ? nil : store.symbols.text(symbol(event))
    case .flag: return event.flag(at: offset).map { $0 ? "true" : "false" }
    case .number: return event.number(at: offset).map(Quantity.plain)
    case .moment: return event.moment(at: offset).map { Moment(milliseconds: $0).rfc3339 }
    }
  }
}
