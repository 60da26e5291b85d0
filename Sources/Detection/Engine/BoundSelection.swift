internal import Domain

/// A selection bound to one store.
final class BoundSelection {
  /// Bit n: the kind with raw value n.
  let kinds: UInt64
  let needs: [BoundField]
  private let when: [BoundTest]
  private let unless: [BoundTest]

  init(_ selection: Selection, _ context: Context) {
    kinds = selection.kinds.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    needs = selection.needs.map { BoundField($0, context) }
    when = selection.when.map { BoundTest($0, context) }
    unless = selection.unless.map { BoundTest($0, context) }
  }

  /// Whether the event is of a chosen kind and holds everything that is needed, whatever the tests say.
  func isUsable(_ event: Event) -> Bool {
    guard kinds >> UInt64(event.kindIndex) & 1 == 1 else { return false }
    for need in needs where !need.isThere(event) { return false }
    return true
  }

  func matches(_ event: Event, _ context: Context) -> Bool {
    guard isUsable(event) else { return false }
    for test in when where !test.holds(event, context) { return false }
    for test in unless where test.holds(event, context) { return false }
    return true
  }

  /// Adds the indices of the events it takes, in their order.
  ///
  /// Test by test over all events, not event by event over all tests: most events fall at the first.
  func select(_ keyed: borrowing KeyedEvents, into rows: inout [Int32], _ context: Context) {
    if keyed.kinds & ~kinds == 0 {
      rows.append(contentsOf: 0..<Int32(truncatingIfNeeded: keyed.count))
    } else {
      for index in 0..<keyed.count where kinds >> UInt64(keyed.events[index].kindIndex) & 1 == 1 {
        rows.append(Int32(truncatingIfNeeded: index))
      }
    }
    for need in needs {
      rows.removeAll { !need.isThere(keyed.events[Int($0)]) }
    }
    for test in when where !rows.isEmpty { test.keep(true, of: &rows, keyed, context) }
    for test in unless where !rows.isEmpty { test.keep(false, of: &rows, keyed, context) }
  }

  func missing(_ event: Event) -> [String] {
    guard kinds >> UInt64(event.kindIndex) & 1 == 1 else { return [] }
    return needs.filter { !$0.isThere(event) }
      .map { "\(event.kind.name).\($0.field.rawValue)" }
  }
}

extension [BoundSelection] {
  init(_ selections: [Selection], _ context: Context) {
    self = selections.map { BoundSelection($0, context) }
  }

  var kinds: UInt64 { reduce(0) { $0 | $1.kinds } }

  func match(_ event: Event, _ context: Context) -> Bool {
    for selection in self where selection.matches(event, context) { return true }
    return false
  }
}
