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
    var rows: [Event] = []
    var takes: [[Bool]] = []
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
    var (found, start): ([[Int]], Int) = ([], 0)
    while start < rows.count, rows[start].time < limit {
      if let match = search.complete(from: start) {
        found.append(match)
        start = (match.max() ?? start) + 1
      } else {
        start += 1
      }
    }
    guard found.count >= atLeast else {
      let closest = context.isExplaining ? "\(found.count) of \(atLeast) times" : nil
      return Finding(closest: closest)
    }
    let at = rows[found[atLeast - 1].max() ?? 0].time
    let evidence = found.flatMap(\.self).sorted().map { context.matched[$0] }
    return Finding(firings: [
      Firing(
        at: at, evidence: evidence, score: Double(found.count) / Double(atLeast),
        facts: [Signal.Fact("times", .number(Double(found.count)))])
    ])
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
