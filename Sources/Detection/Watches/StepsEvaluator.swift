internal import Domain

/// Steps in order within a time, with conditions between them.
///
/// - Complexity: for each first step a limited number of candidates for all later ones together is tried, fewer where a
///   subject has very many events: a hostile subject costs O(n), not O(n²).
struct StepsEvaluator: Evaluator {
  let kinds: UInt64
  private let steps: [BoundSelection]
  private let orders: [[Int]]
  private let notBefore: [BoundSelection]
  private let relations: [BoundRelation]
  private let within: Int64
  private let atLeast: Int
  private static let candidateBudget = 1_000_000

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
    var search = Search(
      rows: rows, takes: takes, next: StepsEvaluator.following(takes, steps.count),
      context: context)
    var (found, start): ([[Int]], Int) = ([], 0)
    while start < rows.count, rows[start].time < limit {
      if let match = complete(from: start, &search) {
        found.append(match)
        start = (match.max() ?? start) + 1
      } else {
        start += 1
      }
    }
    guard found.count >= atLeast else {
      let closest =
        context.isExplaining
        ? "\(found.count) of \(atLeast) \(atLeast == 1 ? "time" : "times")" : nil
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

  /// What one search for a whole set of steps looks through.
  private struct Search {
    let rows: [Event]
    let takes: [[Bool]]
    /// See ``following(_:_:)``.
    let next: [[Int]]
    let context: Context
    var chosen: [Int] = []
    var tries = 0
  }

  private func complete(from start: Int, _ search: inout Search) -> [Int]? {
    search.tries = max(32, min(1000, Self.candidateBudget / max(1, search.rows.count)))
    for order in orders where search.takes[start][order[0]] {
      search.chosen = [Int](repeating: -1, count: steps.count)
      search.chosen[order[0]] = start
      if extend(&search, order, 1, after: start) { return search.chosen }
    }
    return nil
  }

  /// Chooses a row for each step from number `depth` of `order` on, after the row `last`.
  private func extend(_ search: inout Search, _ order: [Int], _ depth: Int, after last: Int) -> Bool
  {
    if depth == order.count { return true }
    let step = order[depth]
    let first = search.rows[search.chosen[order[0]]].time
    var index = search.next[step][last + 1]
    while index < search.rows.count, search.tries > 0, search.rows[index].time &- first <= within {
      search.tries -= 1
      search.chosen[step] = index
      let isAllowed = relations.allSatisfy {
        $0.holds(search.chosen, search.rows, search.context)
      }
      if isAllowed, extend(&search, order, depth + 1, after: index) { return true }
      search.chosen[step] = -1
      index = search.next[step][index + 1]
    }
    return false
  }

  /// For each step and row the first row from there on that the step takes, or the number of rows.
  private static func following(_ takes: [[Bool]], _ count: Int) -> [[Int]] {
    (0..<count).map { step in
      var next = [Int](repeating: takes.count, count: takes.count + 1)
      for row in takes.indices.reversed() { next[row] = takes[row][step] ? row : next[row + 1] }
      return next
    }
  }

  private static func permutations(_ items: [Int]) -> [[Int]] {
    guard items.count > 1 else { return [items] }
    return items.flatMap { first in
      permutations(items.filter { $0 != first }).map { [first] + $0 }
    }
  }
}
