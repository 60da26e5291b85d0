internal import Domain

/// Money that leaves soon after it came: outgoing amounts use up incoming ones of the same currency, oldest first.
///
/// An incoming amount whose time is not over at the end of the data and that has not left yet is not judged.
struct FlowEvaluator: Evaluator {
  let kinds: UInt64
  private let incoming: BoundSelection
  private let outgoing: BoundSelection
  private let amount: BoundField
  private let currency: BoundField
  private let share: Double
  private let within: Int64
  private let inARow: Int

  init(_ watch: FlowWatch, _ context: Context) {
    incoming = BoundSelection(watch.incoming, context)
    outgoing = BoundSelection(watch.outgoing, context)
    kinds = incoming.kinds
    amount = BoundField(watch.amount, context)
    currency = BoundField(.currency, context)
    (share, within, inARow) = (watch.share, watch.within, watch.inARow)
  }

  private struct Credit {
    var index: Int32
    var time: Int64
    var whole: Double
    var left: Double
    var uses: [Int32] = []
  }

  /// The credits of one currency, of which those before `oldest` are used up or too old.
  private struct Queue {
    var credits: [Int] = []
    var oldest = 0
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    rows(credits(keyed, context), keyed, context)
  }

  /// The row of spent credits that may still go on, back to the first that shares an outgoing amount with what is kept.
  func memory(_ keyed: borrowing KeyedEvents, until final: Int64, _ context: Context) -> Memory {
    let all = credits(keyed, context)
    let (limit, overflow) = final.subtractingReportingOverflow(within)
    guard !overflow else { return Memory() }
    var first = Int32(keyed.events.partitionPoint { $0.time >= limit })
    var run: Int32?
    for credit in all {
      if credit.whole - credit.left >= share * credit.whole {
        run = run ?? credit.index
      } else if credit.time < limit {
        run = nil
      }
    }
    first = min(first, run ?? first)
    for credit in all.reversed() where credit.uses.contains(where: { $0 >= first }) {
      first = min(first, credit.index)
    }
    return Memory(from: Int(first) < keyed.count ? keyed.events[Int(first)].time : nil)
  }

  private func credits(_ keyed: borrowing KeyedEvents, _ context: Context) -> [Credit] {
    var credits: [Credit] = []
    var queues: [Symbol: Queue] = [:]
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      guard let value = amount.number(event), value > 0 else { continue }
      if incoming.matches(event, context) {
        queues[currency.symbol(event), default: Queue()].credits.append(credits.count)
        credits.append(
          Credit(
            index: Int32(index), time: event.time, whole: value, left: value))
      } else if outgoing.matches(event, context) {
        spend(
          value, event, Int32(index), &queues[currency.symbol(event), default: Queue()], &credits)
      }
    }
    return credits
  }

  private func spend(
    _ value: Double, _ event: Event, _ index: Int32, _ queue: inout Queue,
    _ credits: inout [Credit]
  ) {
    var rest = value
    while rest > 0, queue.oldest < queue.credits.count {
      let number = queue.credits[queue.oldest]
      if credits[number].left > 0, event.time &- credits[number].time <= within {
        let used = min(rest, credits[number].left)
        credits[number].left -= used
        credits[number].uses.append(index)
        rest -= used
        if credits[number].left > 0 { return }
      }
      queue.oldest += 1
    }
  }

  private func rows(
    _ credits: [Credit], _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Finding {
    let end = keyed.events.last?.time ?? 0
    var (firings, run, longest): ([Firing], [Credit], Int) = ([], [], 0)
    for credit in credits {
      let isSpent = credit.whole - credit.left >= share * credit.whole
      if !isSpent, end &- credit.time < within { continue }
      if isSpent { run.append(credit) }
      longest = max(longest, run.count)
      if !isSpent {
        close(&run, keyed, &firings)
      }
    }
    close(&run, keyed, &firings)
    let closest =
      context.isExplaining && firings.isEmpty ? "\(longest) of \(inARow) in a row" : nil
    return Finding(firings: firings, closest: closest)
  }

  private func close(
    _ run: inout [Credit], _ keyed: borrowing KeyedEvents, _ firings: inout [Firing]
  ) {
    defer { run = [] }
    guard run.count >= inARow else { return }
    let whole = run.reduce(0) { $0 + $1.whole }
    let gone = run.reduce(0) { $0 + $1.whole - $1.left }
    let evidence = Set(run.flatMap { [$0.index] + $0.uses }).sorted()
    let decisive = run[inARow - 1]
    let at = keyed.events[Int(decisive.uses.max() ?? decisive.index)].time
    firings.append(
      Firing(
        at: at, evidence: evidence, score: Double(run.count) / Double(inARow),
        facts: [
          Signal.Fact("payments", .number(Double(run.count))),
          Signal.Fact("share", .number((gone / whole * 100).rounded() / 100)),
        ]))
  }
}
