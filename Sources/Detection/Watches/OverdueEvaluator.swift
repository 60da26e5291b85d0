internal import Domain

/// What was to follow something and had not come when its time was over, as of the moment of the scan.
struct OverdueEvaluator: Evaluator {
  let kinds: UInt64
  private let after: BoundSelection
  private let expects: BoundSelection
  private let given: BoundSelection?
  private let cancelledBy: BoundSelection?
  private let same: BoundField?
  private let within: Int64
  private let early: Int64

  init(_ watch: OverdueWatch, _ context: Context) {
    after = BoundSelection(watch.after, context)
    expects = BoundSelection(watch.expects, context)
    given = watch.given.map { BoundSelection($0, context) }
    cancelledBy = watch.cancelledBy.map { BoundSelection($0, context) }
    same = watch.same.map { BoundField($0, context) }
    (within, early) = (watch.within, watch.early)
    kinds = after.kinds
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    let asOf = context.directory.asOf
    guard asOf != .max else { return Finding() }
    var (overdue, isGiven, waiting): ([Int32], Bool, Int) = ([], given == nil, 0)
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      if let given, given.matches(event, context) { isGiven = true }
      guard isGiven, after.matches(event, context) else { continue }
      guard event.time &+ within < asOf else {
        waiting += 1
        continue
      }
      if !isAnswered(event, keyed, context) { overdue.append(Int32(index)) }
    }
    guard let first = overdue.first else {
      let closest = context.isExplaining && waiting > 0 ? "\(waiting) not due yet" : nil
      return Finding(closest: closest)
    }
    let start = keyed.events[Int(first)].time
    let days = Double((asOf - start) / Moment.dayLength)
    let facts = [
      Signal.Fact("days", .number(days)), Signal.Fact("items", .number(Double(overdue.count))),
    ]
    return Finding(firings: [
      Firing(at: start &+ within, evidence: overdue, score: Double(overdue.count), facts: facts)
    ])
  }

  /// Whether the expected event, or one that ends the waiting, lies in the time.
  private func isAnswered(
    _ start: Event, _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Bool {
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      guard event.time >= start.time &- early else { continue }
      if event.time > start.time &+ within { return false }
      if expects.matches(event, context), isSame(start, event) { return true }
      if event.time >= start.time, let cancelledBy, cancelledBy.matches(event, context) {
        return true
      }
    }
    return false
  }

  private func isSame(_ one: Event, _ other: Event) -> Bool {
    guard let same else { return true }
    guard let token = same.token(one) else { return false }
    return token == same.token(other)
  }
}
