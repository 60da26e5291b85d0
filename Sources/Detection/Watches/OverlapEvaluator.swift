internal import Domain

/// Stretches with different values that lie over each other, long enough and on enough days.
///
/// - Complexity: O(n log n) for n stretches.
struct OverlapEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let from: BoundField?
  private let until: BoundField
  private let different: BoundField
  private let atLeast: Int
  private let lasting: Int64
  private let days: Int
  private let within: Int64

  init(_ watch: OverlapWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    from = watch.from.map { BoundField($0, context) }
    until = BoundField(watch.until, context)
    different = BoundField(watch.different, context)
    (atLeast, lasting, days) = (watch.atLeast, watch.lasting, watch.days)
    within = watch.within ?? .max
  }

  /// A time at which a stretch begins or ends.
  private struct Edge {
    var time: Int64
    var isStart: Bool
    var token: UInt64
    var index: Int32
  }

  /// A time in which enough different values ran at once.
  private struct Overlap {
    var start: Int64
    var end: Int64
    var indices: Set<Int32>
    var day: Int64 { Moment(milliseconds: start).day }
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    let overlaps = overlaps(edges(keyed, context))
    var (low, most): (Int, Int) = (0, 0)
    var found: ClosedRange<Int>?
    var at: Int64?
    var counts: [Int64: Int] = [:]
    for high in overlaps.indices {
      counts[overlaps[high].day, default: 0] += 1
      while overlaps[high].start - overlaps[low].start > within {
        let left = (counts[overlaps[low].day] ?? 1) - 1
        counts[overlaps[low].day] = left > 0 ? left : nil
        low += 1
      }
      let distinct = counts.count
      most = max(most, distinct)
      guard distinct >= days else { continue }
      at = at ?? overlaps[high].start + lasting
      found = (found?.lowerBound ?? low)...high
    }
    guard let found, let at else {
      let closest = context.isExplaining ? "at once on \(most) of \(days) days" : nil
      return Finding(closest: closest)
    }
    return Finding(firings: [firing(Array(overlaps[found]), at, keyed, context)])
  }

  private func firing(
    _ overlaps: [Overlap], _ at: Int64, _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Firing {
    let evidence = overlaps.reduce(into: Set<Int32>()) { $0.formUnion($1.indices) }.sorted()
    let texts = evidence.compactMap { different.text(keyed.events[Int($0)], context.store) }
    let count = Set(overlaps.map(\.day)).count
    let longest = overlaps.map { $0.end - $0.start }.max() ?? 0
    return Firing(
      at: at, evidence: evidence, score: Double(count) / Double(max(1, days)),
      facts: Signal.Fact.list("values", Set(texts)) + [
        Signal.Fact("days", .number(Double(count))),
        Signal.Fact("minutes", .number(Double(longest / 60_000))),
      ])
  }

  /// In the order of time, ends before starts, so that touching stretches do not overlap.
  private func edges(_ keyed: borrowing KeyedEvents, _ context: Context) -> [Edge] {
    var edges: [Edge] = []
    for index in context.matched {
      let event = keyed.events[Int(index)]
      let start = from.map { $0.moment(event) } ?? event.time
      guard let start, let end = until.moment(event), end > start,
        let token = different.token(event)
      else { continue }
      edges.append(Edge(time: start, isStart: true, token: token, index: index))
      edges.append(Edge(time: end, isStart: false, token: token, index: index))
    }
    return edges.sorted { left, right in
      (left.time, left.isStart ? 1 : 0, left.index) < (
        right.time, right.isStart ? 1 : 0, right.index
      )
    }
  }

  private func overlaps(_ edges: [Edge]) -> [Overlap] {
    var overlaps: [Overlap] = []
    var running: [UInt64: (count: Int, newest: Int32)] = [:]
    var open: Overlap?
    for edge in edges {
      let count = running[edge.token]?.count ?? 0
      if edge.isStart {
        running[edge.token] = (count + 1, edge.index)
        guard running.count >= atLeast else { continue }
        if open == nil {
          open = Overlap(
            start: edge.time, end: edge.time, indices: Set(running.values.map(\.newest)))
        }
        open?.indices.insert(edge.index)
      } else {
        running[edge.token] = count > 1 ? (count - 1, running[edge.token]?.newest ?? 0) : nil
        guard var ended = open, running.count < atLeast else { continue }
        ended.end = edge.time
        if ended.end - ended.start >= lasting { overlaps.append(ended) }
        open = nil
      }
    }
    return overlaps
  }
}
