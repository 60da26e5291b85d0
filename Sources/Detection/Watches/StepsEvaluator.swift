internal import Domain

/// Steps in order within a time, with conditions between them.
///
/// - Complexity: for each first step at most ``StepSearch/mostTries`` candidates for all later ones together are tried,
///   however many events there are: a hostile subject costs O(n), not O(n²), and a few far-off steps may go unseen.
struct StepsEvaluator: Evaluator {
  let kinds: UInt64
  private let steps: [BoundSelection]
  private let orders: [[Int]]
  private let notBefore: [BoundSelection]
  private let notBeforeKinds: UInt64
  private let relations: [BoundRelation]
  private let within: Int64
  private let atLeast: Int

  init(_ watch: StepsWatch, _ context: Context) {
    steps = [BoundSelection](watch.steps, context)
    notBefore = [BoundSelection](watch.notBefore, context)
    (kinds, notBeforeKinds) = (steps.kinds, notBefore.kinds)
    relations = watch.relations.map { BoundRelation($0, context) }
    (within, atLeast) = (watch.within, watch.atLeast)
    let inOrder = Array(watch.steps.indices)
    orders = watch.anyOrder ? StepsEvaluator.permutations(inOrder) : [inOrder]
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard let limit = latestStart(keyed, context) else { return Finding() }
    let wanted = context.isExplaining ? 1 : atLeast
    let found = matches(keyed, before: limit, atLeast: wanted, context)
    guard found.count >= atLeast else {
      let times = atLeast == 1 ? "time" : "times"
      return Finding(
        closest: context.isExplaining ? "\(found.count) of \(atLeast) \(times)" : nil)
    }
    let at = keyed.events[Int(found[atLeast - 1].max() ?? 0)].time
    return Finding(firings: [
      Firing(
        at: at, evidence: found.flatMap(\.self).sorted(),
        score: Double(found.count) / Double(atLeast),
        facts: [Signal.Fact("times", .number(Double(found.count)))])
    ])
  }

  /// The steps that were found count for ever, and so does what they must not come before.
  ///
  /// Looking through what is kept finds the same sets again: the first set of all events is among them, and any set of
  /// them was there before.
  func memory(_ keyed: borrowing KeyedEvents, until final: Int64, _ context: Context) -> Memory {
    var memory = Memory()
    for index in 0..<keyed.count where notBefore.match(keyed.events[index], context) {
      memory.indices.insert(Int32(index))
      break
    }
    for index in 0..<keyed.count
    where notBeforeKinds >> UInt64(keyed.events[index].kindIndex) & 1 == 1 {
      memory.indices.insert(Int32(index))
      break
    }
    guard let limit = latestStart(keyed, context) else { return memory }
    let found = matches(keyed, before: limit, atLeast: 1, context)
    memory.indices.formUnion(found.flatMap(\.self))
    return memory
  }

  /// The events of each whole set of steps, not overlapping, the earliest first; none where fewer than `atLeast` can be.
  private func matches(
    _ keyed: borrowing KeyedEvents, before limit: Int64, atLeast: Int, _ context: Context
  ) -> [[Int32]] {
    for step in steps where step.kinds & keyed.kinds == 0 { return [] }
    let taken = taken(keyed, atLeast: atLeast, context)
    guard !taken.isEmpty, orders.contains(where: { isInTime($0, taken, keyed) }) else { return [] }
    let (indices, takes) = StepsEvaluator.merged(taken)
    let rows = indices.map { keyed.events[Int($0)] }
    var search = StepSearch(
      times: rows.map(\.time), takes: takes, orders: orders, within: within,
      relations: relations.map { $0.table(rows, context.directory.subjects[keyed.key]) })
    var (found, start): ([[Int32]], Int) = ([], 0)
    while start < rows.count, rows[start].time < limit {
      if let match = search.complete(from: start) {
        found.append(match.map { indices[$0] })
        start = (match.max() ?? start) + 1
      } else {
        start += 1
      }
    }
    return found
  }

  /// For each step the events that it takes, in order; nothing at all where one of them takes fewer than `atLeast`.
  private func taken(
    _ keyed: borrowing KeyedEvents, atLeast: Int, _ context: Context
  ) -> [[Int32]] {
    // Taken out while it is filled, so that it has one owner and is not copied.
    var rows = context.matched
    context.matched = []
    defer { context.matched = rows }
    var taken: [[Int32]] = []
    for step in steps {
      rows.removeAll(keepingCapacity: true)
      step.select(keyed, into: &rows, context)
      guard rows.count >= max(1, atLeast) else { return [] }
      taken.append(rows)
    }
    return taken
  }

  /// Whether some event of an order's last step follows one of its first in time; if not, no set is whole.
  private func isInTime(
    _ order: [Int], _ taken: [[Int32]], _ keyed: borrowing KeyedEvents
  ) -> Bool {
    guard order.count > 1, let first = order.first, let last = order.last else { return true }
    var place = 0
    for start in taken[first] {
      while place < taken[last].count, taken[last][place] <= start { place += 1 }
      guard place < taken[last].count else { return false }
      let end = keyed.events[Int(taken[last][place])].time
      if end &- keyed.events[Int(start)].time <= within { return true }
    }
    return false
  }

  /// All events that some step takes, in order, and beside each the steps (bit n: number n) that do.
  private static func merged(_ taken: [[Int32]]) -> (indices: [Int32], takes: [UInt64]) {
    var steps: [(index: Int32, bit: UInt64)] = []
    for (number, indices) in taken.enumerated() {
      steps += indices.map { ($0, 1 << UInt64(number)) }
    }
    steps.sort { $0.index < $1.index }
    var (indices, takes): ([Int32], [UInt64]) = ([], [])
    for step in steps {
      if indices.last == step.index {
        takes[takes.count - 1] |= step.bit
      } else {
        indices.append(step.index)
        takes.append(step.bit)
      }
    }
    return (indices, takes)
  }

  /// Steps must begin before the first event of `notBefore`.
  ///
  /// Without any event of its kinds nothing is known of this subject, so none can begin.
  private func latestStart(_ keyed: borrowing KeyedEvents, _ context: Context) -> Int64? {
    guard !notBefore.isEmpty else { return .max }
    guard notBeforeKinds & keyed.kinds != 0 else { return nil }
    for index in 0..<keyed.count where notBefore.match(keyed.events[index], context) {
      return keyed.events[index].time
    }
    return .max
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
