internal import Domain

/// Reads fields of one event by name; for the rare events, not for the hot path.
struct RowReader {
  let store: EventStore
  let event: Event

  init(_ store: EventStore, _ event: Event) { (self.store, self.event) = (store, event) }

  private func offset(_ field: Field) -> Int? { store.layout.offset(of: field, in: event.kind) }

  func symbol(_ field: Field) -> Symbol { offset(field).map(event.symbol(at:)) ?? .absent }
  func text(_ field: Field) -> String { store.symbols.text(symbol(field)) }
  func list(_ field: Field) -> [String] { store.symbols.list(symbol(field)) }
  func number(_ field: Field) -> Double? { offset(field).flatMap(event.number(at:)) }
  func moment(_ field: Field) -> Int64? { offset(field).flatMap(event.moment(at:)) }
  func flag(_ field: Field) -> Bool? { offset(field).flatMap(event.flag(at:)) }
}
