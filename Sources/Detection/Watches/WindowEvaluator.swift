internal import Domain

/// Measures over a sliding window: counts, distinct values, sums, shares, medians and periods together.
///
/// - Complexity: O(1) amortised for each event and measure; periods and medians O(window), only once all else holds.
struct WindowEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let within: Int64
  private let measures: [WindowMeasure]
  /// Those that keep sums, which each event moves.
  private let running: [WindowMeasure]
  /// Fewer matching events than this can never fire.
  let fewest: Int

  init(_ watch: WindowWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    within = watch.within ?? .max
    let tests = context.directory.populations.resolved(watch).tests
    measures = tests.enumerated().map { WindowMeasure($1, tally: $0, context) }
    running = measures.filter(\.keepsSums)
    fewest = max(1, measures.map(\.fewest).max() ?? 1)
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    let matched = context.matched
    guard matched.count >= fewest else {
      return Finding(closest: closeness(matched.count, context))
    }
    if !context.isExplaining {
      for measure in measures where measure.cannotHold(matched, keyed, context) {
        return Finding()
      }
    }
    context.resetTallies(measures.count)
    var state = WindowState(running.isEmpty ? 0 : measures.count)
    var spans: [Span] = []
    var (low, best) = (0, -Double.infinity)
    var closest: String?
    var window = Window(low: 0, high: 0, matched: matched)
    for high in 0..<matched.count {
      let event = keyed.events[Int(matched[high])]
      for measure in running { measure.add(event, &state, context) }
      while event.time &- keyed.events[Int(matched[low])].time > within {
        let left = keyed.events[Int(matched[low])]
        for measure in running { measure.remove(left, &state, context) }
        low += 1
      }
      (window.low, window.high) = (low, high)
      guard measures.allSatisfy({ $0.holds(window, keyed, state, context) }) else {
        if context.isExplaining {
          let score = score(window, keyed, state, context)
          if score > best { (best, closest) = (score, describe(window, keyed, state, context)) }
        }
        continue
      }
      add(window, event.time, score(window, keyed, state, context), to: &spans)
    }
    return Finding(
      firings: spans.map { firing($0, matched, keyed, context) },
      closest: spans.isEmpty ? closest : nil)
  }

  /// Firing windows that touch are one firing.
  private struct Span {
    var low: Int
    var high: Int
    var at: Int64
    var score: Double
    var strongest: (low: Int, high: Int)
  }

  private func add(_ window: Window, _ at: Int64, _ score: Double, to spans: inout [Span]) {
    let strongest = (window.low, window.high)
    guard var last = spans.last, window.low <= last.high else {
      spans.append(
        Span(low: window.low, high: window.high, at: at, score: score, strongest: strongest))
      return
    }
    last.high = window.high
    if score > last.score { (last.score, last.strongest) = (score, strongest) }
    spans[spans.count - 1] = last
  }

  private func firing(
    _ span: Span, _ matched: [Int32], _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Firing {
    let window = Window(low: span.strongest.low, high: span.strongest.high, matched: matched)
    return Firing(
      at: span.at, evidence: Array(matched[span.low...span.high]), score: span.score,
      facts: measures.flatMap { $0.facts(window, keyed, context) })
  }

  private func score(
    _ window: Window, _ keyed: borrowing KeyedEvents, _ state: WindowState, _ context: Context
  ) -> Double {
    var sum = 0.0
    for measure in measures {
      sum += measure.ratio(measure.value(window, keyed, state, context))
    }
    return sum
  }

  private func describe(
    _ window: Window, _ keyed: borrowing KeyedEvents, _ state: WindowState, _ context: Context
  ) -> String {
    var parts: [String] = []
    for measure in measures {
      parts.append(measure.described(measure.value(window, keyed, state, context)))
    }
    return parts.joined(separator: ", ")
  }

  private func closeness(_ count: Int, _ context: Context) -> String? {
    context.isExplaining ? "\(count) of at least \(fewest) events" : nil
  }
}

/// A stretch of the matched events.
struct Window {
  var low: Int
  var high: Int
  var matched: [Int32]
  var count: Int { high - low + 1 }
}

/// Running sums of a window's measures.
struct WindowState {
  var sums: [Double]
  var periods: [PeriodSums]
  var medians: [CountSpread]

  init(_ count: Int) {
    sums = Array(repeating: 0, count: count)
    periods = Array(repeating: PeriodSums(), count: count)
    medians = Array(repeating: CountSpread(), count: count)
  }
}
