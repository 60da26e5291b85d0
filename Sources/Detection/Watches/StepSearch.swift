internal import Domain

/// Looks through one subject's rows for a whole set of steps.
struct StepSearch {
  private let times: [Int64]
  private let takes: [UInt64]
  private let orders: [[Int]]
  private let within: Int64
  private let relations: [BoundRelation.Table]
  /// For each step, and in it for each row and the end, the first row from there on that the step takes, or the number
  /// of rows.
  private let next: [Int32]
  private var chosen: [Int]
  private var tries = 0

  /// Candidates tried for one first step.
  static let mostTries = 1000

  /// - Parameters:
  ///   - times: of the rows, in order; each is taken by some step.
  ///   - takes: for each row, which steps (bit n: number n) take it.
  ///   - orders: the orders in which steps may follow, each of all steps.
  ///   - within: from the first step to the last, closed.
  ///   - relations: over the same rows.
  init(
    times: [Int64], takes: [UInt64], orders: [[Int]], within: Int64,
    relations: [BoundRelation.Table]
  ) {
    (self.times, self.takes, self.orders) = (times, takes, orders)
    (self.within, self.relations) = (within, relations)
    let (steps, rows) = (orders.first?.count ?? 0, times.count)
    chosen = [Int](repeating: -1, count: steps)
    var next = [Int32](repeating: Int32(rows), count: steps * (rows + 1))
    for step in 0..<steps {
      let place = step * (rows + 1)
      for row in takes.indices.reversed() {
        next[place + row] = takes[row] >> UInt64(step) & 1 == 1 ? Int32(row) : next[place + row + 1]
      }
    }
    self.next = next
  }

  /// The rows of the first set that begins with row `start`, by step.
  mutating func complete(from start: Int) -> [Int]? {
    tries = Self.mostTries
    for number in orders.indices {
      let first = orders[number][0]
      guard takes[start] >> UInt64(first) & 1 == 1 else { continue }
      for step in chosen.indices { chosen[step] = -1 }
      chosen[first] = start
      if extend(number, 1, from: times[start], after: start) { return chosen }
    }
    return nil
  }

  private func next(_ step: Int, from row: Int) -> Int {
    Int(next[step * (times.count + 1) + row])
  }

  /// Chooses a row for each step from number `depth` of an order on, after the row `last`.
  private mutating func extend(
    _ order: Int, _ depth: Int, from first: Int64, after last: Int
  ) -> Bool {
    if depth == chosen.count { return true }
    let step = orders[order][depth]
    var index = next(step, from: last + 1)
    while index < times.count, tries > 0, times[index] &- first <= within {
      tries -= 1
      chosen[step] = index
      if isAllowed(latest: index), extend(order, depth + 1, from: first, after: index) {
        return true
      }
      chosen[step] = -1
      index = next(step, from: index + 1)
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
