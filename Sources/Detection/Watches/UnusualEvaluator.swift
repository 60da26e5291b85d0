internal import Domain

/// Days on which a subject did far more than on its own days before.
///
/// - Complexity: O(events), and for each day with events the days of its past.
struct UnusualEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let measure: Measure
  private let past: Int64
  private let after: Int64
  private let deviations: Double
  private let atLeast: Double
  /// Amounts beyond all reason count as this.
  private static let most = 1e15

  private enum Measure {
    case count
    case sum(BoundField)
    case distinct(BoundValue)
  }

  /// One UTC day with events: its value, and which of the matched events are its own.
  private struct Day {
    var number: Int64
    var value: Double
    var events: Range<Int>
  }

  init(_ watch: UnusualWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    switch watch.measure {
    case .count: measure = .count
    case .sum(let field): measure = .sum(BoundField(field, context))
    case .distinct(let value): measure = .distinct(BoundValue(value, context))
    }
    (past, after) = (Int64(watch.past), Int64(watch.after))
    (deviations, atLeast) = (watch.deviations, watch.atLeast)
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    let days = days(keyed, context)
    guard let first = days.first?.number else { return Finding() }
    var low = 0
    var found: [(day: Day, mean: Double, excess: Double)] = []
    for (index, day) in days.enumerated() {
      while days[low].number < day.number - past { low += 1 }
      guard day.number - first >= after else { continue }
      // Summed anew for each day: a running sum would remember the rounding of a day that was huge.
      let length = Double(min(past, day.number - first))
      let mean = days[low..<index].reduce(0) { $0 + $1.value } / length
      let squares = days[low..<index].reduce(0) { $0 + $1.value * $1.value } / length
      let bound = mean + deviations * max(0, squares - mean * mean).squareRoot()
      if day.value > bound, day.value >= atLeast {
        found.append((day, mean, day.value / max(1, bound)))
      }
    }
    return finding(found, days, first, keyed, context)
  }

  private func finding(
    _ found: [(day: Day, mean: Double, excess: Double)], _ days: [Day], _ first: Int64,
    _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Finding {
    guard let strongest = found.max(by: { $0.excess < $1.excess }),
      let earliest = found.first
    else {
      let length = (days.last?.number ?? first) - first
      let closest =
        length < after
        ? "\(length) of \(after) days of a past" : "no day far over the \(past) before it"
      return Finding(closest: context.isExplaining ? closest : nil)
    }
    let evidence = found.flatMap { context.matched[$0.day.events] }
    let at = keyed.events[Int(context.matched[earliest.day.events.upperBound - 1])].time
    return Finding(firings: [
      Firing(
        at: at, evidence: evidence, score: strongest.excess,
        facts: [
          Signal.Fact("value", .number(rounded(strongest.day.value))),
          Signal.Fact("usual", .number(rounded(strongest.mean))),
          Signal.Fact("days", .number(Double(found.count))),
        ])
    ])
  }

  private func days(_ keyed: borrowing KeyedEvents, _ context: Context) -> [Day] {
    var days: [Day] = []
    var seen: Set<UInt64> = []
    for (index, matched) in context.matched.enumerated() {
      let event = keyed.events[Int(matched)]
      let number = event.moment.day
      if days.last?.number != number {
        days.append(Day(number: number, value: 0, events: index..<index))
        seen.removeAll(keepingCapacity: true)
      }
      days[days.count - 1].events = days[days.count - 1].events.lowerBound..<index + 1
      switch measure {
      case .count: days[days.count - 1].value += 1
      case .sum(let field):
        days[days.count - 1].value += min(Self.most, max(0, field.number(event) ?? 0))
      case .distinct(let value):
        if let token = value.token(event, context), seen.insert(token).inserted {
          days[days.count - 1].value += 1
        }
      }
    }
    return days
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
