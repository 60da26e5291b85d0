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
    let answers = answers(keyed, context)
    var (overdue, isGiven, waiting): ([Int32], Bool, Int) = ([], given == nil, 0)
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      if let given, given.matches(event, context) { isGiven = true }
      guard isGiven, after.matches(event, context) else { continue }
      guard event.time &+ within < asOf else {
        waiting += 1
        continue
      }
      if !answers.hold(event.time, token(event), early: early, within: within) {
        overdue.append(Int32(index))
      }
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

  /// When something came that ends the waiting, in order.
  private struct Answers {
    /// By the value that both must share; by nothing where none is asked for.
    var expected: [UInt64: [Int64]] = [:]
    var cancelling: [Int64] = []

    func hold(_ start: Int64, _ token: UInt64?, early: Int64, within: Int64) -> Bool {
      if let end = cancelling.first(after: start), end <= start &+ within { return true }
      guard let token, let found = expected[token]?.first(after: start &- early) else {
        return false
      }
      return found <= start &+ within
    }
  }

  private func answers(_ keyed: borrowing KeyedEvents, _ context: Context) -> Answers {
    var answers = Answers()
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      if expects.matches(event, context), let token = token(event) {
        answers.expected[token, default: []].append(event.time)
      }
      if let cancelledBy, cancelledBy.matches(event, context) {
        answers.cancelling.append(event.time)
      }
    }
    return answers
  }

  /// The value that both must share; `nil` where this event has none.
  private func token(_ event: Event) -> UInt64? {
    guard let same else { return 0 }
    return same.token(event)
  }
}
