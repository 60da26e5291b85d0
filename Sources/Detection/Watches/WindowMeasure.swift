internal import Domain

/// One measure of a window, bound to a store.
final class WindowMeasure {
  private let name: String
  private let tally: Int
  private let kind: Kind
  private let comparison: Comparison
  private let bound: Double

  private enum Kind {
    case count
    case distinct(BoundValue)
    case sum(BoundField)
    case share([BoundTest])
    case periods(WindowWatch.Period, BoundField, Comparison, Double)
    case median(BoundValue)
  }

  init(_ test: WindowWatch.Aggregate, tally: Int, _ context: Context) {
    (name, self.tally) = (test.name, tally)
    (comparison, bound) = (test.comparison, test.bound)
    switch test.measure {
    case .count: kind = .count
    case .distinct(let value): kind = .distinct(BoundValue(value, context))
    case .sum(let field): kind = .sum(BoundField(field, context))
    case .share(let tests): kind = .share(tests.map { BoundTest($0, context) })
    case .periods(let period, sum: let field, let comparison, let bound):
      kind = .periods(period, BoundField(field, context), comparison, bound)
    case .median(per: let value): kind = .median(BoundValue(value, context))
    }
  }

  /// Whether there is something to add an event to; how many events a window has, it knows itself.
  var keepsSums: Bool {
    if case .count = kind { return false }
    return true
  }

  /// The fewest events with which it can hold.
  var fewest: Int {
    switch (kind, comparison) {
    case (.count, .atLeast), (.distinct, .atLeast), (.periods, .atLeast):
      Int(max(1, min(1e9, bound.rounded(.up))))
    case (.count, .above), (.distinct, .above): Int(max(1, min(1e9, bound.rounded(.down) + 1)))
    default: 1
    }
  }

  /// A quick look over all events: whether not even all of them together have enough different values.
  func cannotHold(
    _ matched: [Int32], _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Bool {
    guard case .distinct(let value) = kind, comparison == .atLeast || comparison == .above,
      fewest > 1, fewest <= Self.fewSeen
    else { return false }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: Self.fewSeen) { seen in
      var count = 0
      for index in matched {
        guard let token = value.token(keyed.events[Int(index)], context),
          !seen[..<count].contains(token)
        else { continue }
        seen[count] = token
        count += 1
        if count == fewest { return false }
      }
      return true
    }
  }

  /// Up to so many different values the quick look compares one by one.
  private static let fewSeen = 8

  func add(_ event: Event, _ state: inout WindowState, _ context: Context) {
    switch kind {
    case .count: break
    case .distinct(let value):
      if let token = value.token(event, context) { context.tallies[tally].add(token) }
    case .median(let value):
      guard let token = value.token(event, context) else { return }
      let count = context.tallies[tally].count(of: token)
      context.tallies[tally].add(token)
      state.medians[tally].move(from: count, to: count + 1)
    case .periods(let period, let field, let comparison, let bound):
      state.periods[tally].add(
        field.number(event) ?? 0, to: Self.number(of: period, event), comparison, bound)
    case .sum(let field): state.sums[tally] += field.number(event) ?? 0
    case .share(let tests): if tests.allHold(event, context) { state.sums[tally] += 1 }
    }
  }

  func remove(_ event: Event, _ state: inout WindowState, _ context: Context) {
    switch kind {
    case .count: break
    case .distinct(let value):
      if let token = value.token(event, context) { context.tallies[tally].remove(token) }
    case .median(let value):
      guard let token = value.token(event, context) else { return }
      let count = context.tallies[tally].count(of: token)
      context.tallies[tally].remove(token)
      state.medians[tally].move(from: count, to: count - 1)
    case .periods(let period, let field, let comparison, let bound):
      state.periods[tally].remove(
        field.number(event) ?? 0, from: Self.number(of: period, event), comparison, bound)
    case .sum(let field): state.sums[tally] -= field.number(event) ?? 0
    case .share(let tests): if tests.allHold(event, context) { state.sums[tally] -= 1 }
    }
  }

  func holds(
    _ window: Window, _ keyed: borrowing KeyedEvents, _ state: WindowState, _ context: Context
  ) -> Bool {
    comparison.holds(value(window, keyed, state, context), bound)
  }

  func value(
    _ window: Window, _ keyed: borrowing KeyedEvents, _ state: WindowState, _ context: Context
  ) -> Double {
    switch kind {
    case .count: return Double(window.count)
    case .distinct: return Double(context.tallies[tally].distinct)
    case .sum: return finiteSum(window, keyed, state)
    case .share: return state.sums[tally] / Double(window.count)
    case .periods: return Double(state.periods[tally].holding)
    case .median: return state.medians[tally].median
    }
  }

  /// The running sum, or the window's own where amounts beyond all reason have made it useless.
  private func finiteSum(
    _ window: Window, _ keyed: borrowing KeyedEvents, _ state: WindowState
  ) -> Double {
    guard !state.sums[tally].isFinite, case .sum(let field) = kind else { return state.sums[tally] }
    var sum = 0.0
    for index in window.low...window.high {
      sum += field.number(keyed.events[Int(window.matched[index])]) ?? 0
    }
    return sum
  }

  /// How far the value is towards its bound; only measures that want much count.
  func ratio(_ value: Double) -> Double {
    switch comparison {
    case .atLeast, .above: bound > 0 ? value / bound : value
    case .atMost, .below: 0
    }
  }

  func described(_ value: Double) -> String {
    "\(name) \(Quantity.plain((value * 100).rounded() / 100)) (\(comparison.rawValue) "
      + "\(Quantity.plain(bound)))"
  }

  func facts(
    _ window: Window, _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> [Signal.Fact] {
    context.resetTallies(tally + 1)
    var (state, texts) = (WindowState(tally + 1), Set<String>())
    for index in window.low...window.high {
      let event = keyed.events[Int(window.matched[index])]
      add(event, &state, context)
      if case .distinct(let value) = kind, let text = value.text(event, context) {
        texts.insert(text)
      }
    }
    let total = value(window, keyed, state, context)
    guard !texts.isEmpty else {
      return [Signal.Fact(name, .number((total * 1000).rounded() / 1000))]
    }
    return Signal.Fact.list(name, texts)
  }

  /// Days since 1970, or weeks that begin on Monday.
  private static func number(of period: WindowWatch.Period, _ event: Event) -> Int64 {
    let day = event.moment.day
    return period == .day ? day : (day + 3 + 7_000_000) / 7
  }
}

extension [BoundTest] {
  func allHold(_ event: Event, _ context: Context) -> Bool {
    for test in self where !test.holds(event, context) { return false }
    return true
  }
}

extension Signal.Fact {
  /// A sorted list of at most 20, with the true count beside it where it is cut.
  static func list(_ name: String, _ texts: Set<String>) -> [Signal.Fact] {
    let sorted = texts.sorted()
    let list = Signal.Fact(name, .list(Array(sorted.prefix(Capped<String>.limit))))
    guard sorted.count > Capped<String>.limit else { return [list] }
    return [list, Signal.Fact("\(name)_total", .number(Double(sorted.count)))]
  }
}
