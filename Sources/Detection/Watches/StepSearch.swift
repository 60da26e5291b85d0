internal import Domain

/// Looks through one subject's rows for a whole set of steps.
struct StepSearch {
  private let times: [Int64]
  private let takes: [[Bool]]
  private let orders: [[Int]]
  private let within: Int64
  private let relations: [BoundRelation.Table]
  /// For each step and row the first row from there on that the step takes, or the number of rows.
  private let next: [[Int]]
  private var chosen: [Int] = []
  private var tries = 0

  /// Candidates tried for one first step.
  static let mostTries = 1000

  /// - Parameters:
  ///   - rows: in order; each is taken by some step.
  ///   - takes: for each row, which steps take it.
  ///   - orders: the orders in which steps may follow.
  ///   - within: from the first step to the last, closed.
  ///   - relations: over the same rows.
  init(
    rows: [Event], takes: [[Bool]], orders: [[Int]], within: Int64,
    relations: [BoundRelation.Table]
  ) {
    times = rows.map(\.time)
    (self.takes, self.orders, self.within, self.relations) = (takes, orders, within, relations)
    next = (orders.first ?? []).indices.map { step in
      var next = [Int](repeating: takes.count, count: takes.count + 1)
      for row in takes.indices.reversed() { next[row] = takes[row][step] ? row : next[row + 1] }
      return next
    }
  }

  /// The rows of the first set that begins with row `start`, by step.
  mutating func complete(from start: Int) -> [Int]? {
    tries = Self.mostTries
    for order in orders where takes[start][order[0]] {
      chosen = [Int](repeating: -1, count: order.count)
      chosen[order[0]] = start
      if extend(order, 1, after: start) { return chosen }
    }
    return nil
  }

  /// Chooses a row for each step from number `depth` of `order` on, after the row `last`.
  private mutating func extend(_ order: [Int], _ depth: Int, after last: Int) -> Bool {
    if depth == order.count { return true }
    let step = order[depth]
    let first = times[chosen[order[0]]]
    var index = next[step][last + 1]
    while index < times.count, tries > 0, times[index] &- first <= within {
      tries -= 1
      chosen[step] = index
      if isAllowed(latest: index), extend(order, depth + 1, after: index) { return true }
      chosen[step] = -1
      index = next[step][index + 1]
    }
    return false
  }

  private func isAllowed(latest: Int) -> Bool {
    for relation in relations
    where !relation.holds(chosen, latest: latest, at: times[latest]) {
      return false
    }
    return true
  }
}
