internal import Domain

/// A sighting bound to one store: whether an event shows a value there.
struct BoundSighting {
  let selection: BoundSelection
  private let field: BoundField
  private let form: ValueForm

  init(_ sighting: SharedWatch.Sighting, _ context: Context) {
    selection = BoundSelection(sighting.selection, context)
    field = BoundField(sighting.by, context)
    form = sighting.form
  }

  /// Whether the event shows the value `key`, in whatever way of writing; where `isLoose`, any value that is its key.
  func shows(_ key: Symbol, _ event: Event, isLoose: Bool, _ context: Context) -> Bool {
    let symbol = field.symbol(event)
    guard !symbol.isAbsent, symbol == key || isLoose || isSame(symbol, key, context) else {
      return false
    }
    return selection.matches(event, context)
  }

  private func isSame(_ symbol: Symbol, _ key: Symbol, _ context: Context) -> Bool {
    guard form != .same else { return false }
    let symbols = context.store.symbols
    return form.normal(symbols.text(symbol)) == form.normal(symbols.text(key))
  }
}
