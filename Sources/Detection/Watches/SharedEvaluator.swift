internal import Domain

/// One value used by several identities within a time.
///
/// Its key is the value. Firing windows that touch are one firing. Where more than a hub may hold use the value within
/// ``SharedWatch/hubWithin``, no firing of that time counts: it is an office or a gateway. So what makes a hub lies
/// within reach and not in all the past, and a long log does not turn every value into one.
///
/// - Complexity: O(events) for each value.
struct SharedEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let fields: [BoundField]
  private let among: BoundValue
  private let atLeast: Int
  var fewest: Int { max(1, atLeast) }
  private let within: Int64
  private let hubAbove: Int
  private let hubWithin: Int64
  private let including: [Int]
  /// Whether the key is the very value, not one that resembles it.
  private let isExact: Bool

  init(_ watch: SharedWatch, _ context: Context) {
    selections = watch.sightings.map { BoundSelection($0.selection, context) }
    fields = watch.sightings.map { BoundField($0.by, context) }
    kinds = selections.kinds
    among = BoundValue(watch.among, context)
    (atLeast, within) = (watch.atLeast, watch.within)
    (hubAbove, hubWithin) = (watch.hubAbove ?? .max, watch.hubWithin)
    including = watch.including.map { Int($0.rawValue) }
    isExact = watch.alike == nil
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard keyed.count >= atLeast, !mustSkip(keyed, context) else { return Finding() }
    context.matched.removeAll(keepingCapacity: true)
    for index in 0..<keyed.count where isSighting(keyed.events[index], keyed.key, context) {
      context.matched.append(Int32(index))
    }
    let matched = context.matched
    guard matched.count >= atLeast else { return Finding() }
    context.resetTallies(2)
    return slide(keyed, matched, context)
  }

  /// A quick look: all sightings by one subject cannot be shared.
  private func mustSkip(_ keyed: borrowing KeyedEvents, _ context: Context) -> Bool {
    guard atLeast > 1, let first = keyed.events.first?.subject else { return false }
    for index in 1..<keyed.count where keyed.events[index].subject != first { return false }
    return true
  }

  private func slide(
    _ keyed: borrowing KeyedEvents, _ matched: [Int32], _ context: Context
  ) -> Finding {
    var spans: [(low: Int, high: Int, at: Int64, most: Int)] = []
    var (low, most) = (0, 0)
    for high in 0..<matched.count {
      let event = keyed.events[Int(matched[high])]
      count(event, context)
      context.tallies[1].add(UInt64(event.kindIndex))
      while event.time &- keyed.events[Int(matched[low])].time > within {
        let left = keyed.events[Int(matched[low])]
        if let token = among.token(left, context) { context.tallies[0].remove(token) }
        context.tallies[1].remove(UInt64(left.kindIndex))
        low += 1
      }
      let distinct = context.tallies[0].distinct
      most = max(most, distinct)
      guard distinct >= atLeast,
        including.allSatisfy({ context.tallies[1].count(of: UInt64($0)) > 0 })
      else { continue }
      if var last = spans.last, low <= last.high {
        (last.high, last.most) = (high, max(last.most, distinct))
        spans[spans.count - 1] = last
      } else {
        spans.append((low, high, event.time, distinct))
      }
    }
    let crowded = hubs(keyed, matched, context)
    let told = spans.filter { span in
      let next = crowded.partitionPoint { $0.upperBound >= span.low }
      return next == crowded.count || crowded[next].lowerBound > span.high
    }
    let firings = told.map { span in
      Firing(
        at: span.at, evidence: Array(matched[span.low...span.high]),
        score: Double(span.most) / Double(atLeast), facts: facts(span.most, keyed, context))
    }
    guard firings.isEmpty, context.isExplaining else { return Finding(firings: firings) }
    return Finding(closest: spans.isEmpty ? closeness(most) : "used by an office or other hub")
  }

  /// The stretches of the sightings in which the value belongs to a hub, in order, none touching the next.
  private func hubs(
    _ keyed: borrowing KeyedEvents, _ matched: [Int32], _ context: Context
  ) -> [ClosedRange<Int>] {
    guard matched.count > hubAbove else { return [] }
    context.resetTallies(1)
    var (stretches, low): ([ClosedRange<Int>], Int) = ([], 0)
    for high in 0..<matched.count {
      let event = keyed.events[Int(matched[high])]
      count(event, context)
      while event.time &- keyed.events[Int(matched[low])].time > hubWithin {
        let left = keyed.events[Int(matched[low])]
        if let token = among.token(left, context) { context.tallies[0].remove(token) }
        low += 1
      }
      guard context.tallies[0].distinct > hubAbove else { continue }
      if let last = stretches.last, low <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound...high
      } else {
        stretches.append(low...high)
      }
    }
    return stretches
  }

  private func closeness(_ most: Int) -> String? {
    most > 1 ? "shared by \(most) of at least \(atLeast)" : nil
  }

  private func facts(
    _ most: Int, _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> [Signal.Fact] {
    [
      Signal.Fact("others", .number(Double(most - 1))),
      Signal.Fact("value", .text(context.store.symbols.text(keyed.key))),
    ]
  }

  private func isSighting(_ event: Event, _ key: Symbol, _ context: Context) -> Bool {
    for (selection, field) in zip(selections, fields)
    where (isExact ? field.symbol(event) == key : !field.symbol(event).isAbsent)
      && selection.matches(event, context)
    {
      return true
    }
    return false
  }

  private func count(_ event: Event, _ context: Context) {
    if let token = among.token(event, context) { context.tallies[0].add(token) }
  }
}
