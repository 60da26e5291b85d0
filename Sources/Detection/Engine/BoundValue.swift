internal import Domain

/// A counted value bound to one store.
///
/// Good for as long as the context it was bound with.
struct BoundValue {
  private let value: Value
  private let field: BoundField?

  init(_ value: Value, _ context: Context) {
    self.value = value
    switch value {
    case .field(let field), .prefix(of: let field): self.field = BoundField(field, context)
    case .day, .subject, .identity, .party: field = nil
    }
  }

  /// A number that is equal for equal values, or `nil` where the event has none.
  func token(_ event: Event, _ context: Context) -> UInt64? {
    switch value {
    case .field: return field?.token(event)
    case .prefix:
      guard let symbol = field?.symbol(event), !symbol.isAbsent else { return nil }
      return context.prefix(of: symbol)
    case .day: return UInt64(bitPattern: event.moment.day) & UInt64(Int64.max)
    case .subject: return UInt64(event.subject.raw)
    case .identity: return UInt64(context.directory.identity(of: event.subject).raw)
    case .party: return UInt64(context.directory.party(of: event.subject).raw)
    }
  }

  /// The texts that a fact can list; `nil` where only the number is told.
  func text(_ event: Event, _ context: Context) -> String? {
    switch value {
    case .field: field?.text(event, context.store)
    default: nil
    }
  }
}
