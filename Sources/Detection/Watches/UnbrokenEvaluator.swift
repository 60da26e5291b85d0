internal import Domain

/// Runs of activity whose gaps are short, and how long each lasts.
///
/// - Complexity: O(1) for each event.
struct UnbrokenEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let from: BoundField
  private let to: BoundField
  private let gap: Int64
  private let lasting: Int64

  init(_ watch: UnbrokenWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    (from, to) = (BoundField(.from, context), BoundField(.to, context))
    (gap, lasting) = (watch.gap, watch.lasting)
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    var firings: [Firing] = []
    var longest: Int64 = 0
    var run: (first: Int, start: Int64, end: Int64, at: Int64?)?
    for index in 0..<context.matched.count {
      let event = keyed.events[Int(context.matched[index])]
      let start = min(from.moment(event) ?? event.time, event.time)
      let end = max(to.moment(event) ?? event.time, start)
      if var open = run, start &- open.end <= gap {
        open.end = max(open.end, end)
        if open.at == nil, open.end - open.start >= lasting { open.at = event.time }
        run = open
      } else {
        close(run, before: index, context, &firings)
        run = (index, start, end, end - start >= lasting ? event.time : nil)
      }
      if let run { longest = max(longest, run.end - run.start) }
    }
    close(run, before: context.matched.count, context, &firings)
    let closest =
      context.isExplaining && firings.isEmpty
      ? "longest run \(hours(longest)) h of \(hours(lasting)) h" : nil
    return Finding(firings: firings, closest: closest)
  }

  /// The first run that may still go on, or be joined with the next by an event that comes late.
  func memory(_ keyed: borrowing KeyedEvents, until final: Int64, _ context: Context) -> Memory {
    collect(keyed, selections, context)
    let closed = final.subtractingReportingOverflow(gap + Moment.dayLength).partialValue
    var run: (first: Int64, end: Int64)?
    for index in context.matched {
      let event = keyed.events[Int(index)]
      let start = min(from.moment(event) ?? event.time, event.time)
      let end = max(to.moment(event) ?? event.time, start)
      if let open = run, start &- open.end <= gap {
        run = (open.first, max(open.end, end))
      } else if let open = run, open.end >= closed {
        break
      } else {
        run = (event.time, end)
      }
    }
    guard let run, run.end >= closed else { return Memory() }
    return Memory(from: run.first)
  }

  private func close(
    _ run: (first: Int, start: Int64, end: Int64, at: Int64?)?, before index: Int,
    _ context: Context, _ firings: inout [Firing]
  ) {
    guard let run, let at = run.at else { return }
    let length = run.end - run.start
    firings.append(
      Firing(
        at: at, evidence: Array(context.matched[run.first..<index]),
        score: Double(length) / Double(max(1, lasting)),
        facts: [Signal.Fact("hours", .number(hours(length)))]))
  }

  private func hours(_ milliseconds: Int64) -> Double {
    (Double(milliseconds) / 360_000).rounded() / 10
  }
}
