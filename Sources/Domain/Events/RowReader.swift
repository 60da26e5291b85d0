/// Reads fields of one event by name; for the rare events, not for the hot path.
package struct RowReader {
  package let store: EventStore
  package let event: Event

  package init(_ store: EventStore, _ event: Event) { (self.store, self.event) = (store, event) }

  private func offset(_ field: Field) -> Int? { store.layout.offset(of: field, in: event.kind) }

  package func symbol(_ field: Field) -> Symbol {
    offset(field).map(event.symbol(at:)) ?? .absent
  }
  package func text(_ field: Field) -> String { store.symbols.text(symbol(field)) }
  package func list(_ field: Field) -> [String] { store.symbols.list(symbol(field)) }
  package func number(_ field: Field) -> Double? { offset(field).flatMap(event.number(at:)) }
  package func moment(_ field: Field) -> Int64? { offset(field).flatMap(event.moment(at:)) }
  package func flag(_ field: Field) -> Bool? { offset(field).flatMap(event.flag(at:)) }
}
