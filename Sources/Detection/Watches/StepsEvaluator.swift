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
  private let relations: [BoundRelation]
  private let within: Int64
  private let atLeast: Int

  init(_ watch: StepsWatch, _ context: Context) {
    steps = [BoundSelection](watch.steps, context)
    notBefore = [BoundSelection](watch.notBefore, context)
    kinds = steps.kinds
    relations = watch.relations.map { BoundRelation($0, context) }
    (within, atLeast) = (watch.within, watch.atLeast)
    let inOrder = Array(watch.steps.indices)
    orders = watch.anyOrder ? StepsEvaluator.permutations(inOrder) : [inOrder]
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard let limit = latestStart(keyed, context) else { return Finding() }
    let found = matches(keyed, before: limit, context)
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
    where notBefore.kinds >> UInt64(keyed.events[index].kindIndex) & 1 == 1 {
      memory.indices.insert(Int32(index))
      break
    }
    guard let limit = latestStart(keyed, context) else { return memory }
    memory.indices.formUnion(matches(keyed, before: limit, context).flatMap(\.self))
    return memory
  }

  /// The events of each whole set of steps, not overlapping, the earliest first.
  private func matches(
    _ keyed: borrowing KeyedEvents, before limit: Int64, _ context: Context
  ) -> [[Int32]] {
    var (rows, takes): ([Event], [[Bool]]) = ([], [])
    context.matched.removeAll(keepingCapacity: true)
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      let fits = steps.map { $0.matches(event, context) }
      guard fits.contains(true) else { continue }
      context.matched.append(Int32(index))
      rows.append(event)
      takes.append(fits)
    }
    var search = StepSearch(
      rows: rows, takes: takes, orders: orders, within: within,
      relations: relations.map { $0.table(rows, context.directory.subjects[keyed.key]) })
    var (found, start): ([[Int32]], Int) = ([], 0)
    while start < rows.count, rows[start].time < limit {
      if let match = search.complete(from: start) {
        found.append(match.map { context.matched[$0] })
        start = (match.max() ?? start) + 1
      } else {
        start += 1
      }
    }
    return found
  }

  /// Steps must begin before the first event of `notBefore`.
  ///
  /// Without any event of its kinds nothing is known of this subject, so none can begin.
  private func latestStart(_ keyed: borrowing KeyedEvents, _ context: Context) -> Int64? {
    guard !notBefore.isEmpty else { return .max }
    for index in 0..<keyed.count where notBefore.match(keyed.events[index], context) {
      return keyed.events[index].time
    }
    for index in 0..<keyed.count
    where notBefore.kinds >> UInt64(keyed.events[index].kindIndex) & 1 == 1 {
      return .max
    }
    return nil
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
