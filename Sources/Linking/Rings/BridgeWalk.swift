/// One walk over connected links that finds every bridge: a link without which they would fall apart.
///
/// - Source: Tarjan, "A note on finding the bridges of a graph", 1974.
struct BridgeWalk {
  /// For each place its links: where to, and which.
  private var links: [[(to: Int, edge: Int)]]
  private var entered: [Int]
  private var lowest: [Int]

  /// - Precondition: the links are connected, between places 0 to `count` − 1.
  init(_ edges: [Region.Edge], count: Int) {
    links = [[(to: Int, edge: Int)]](repeating: [], count: count)
    for (index, edge) in edges.enumerated() {
      links[edge.low].append((edge.high, index))
      links[edge.high].append((edge.low, index))
    }
    entered = [Int](repeating: -1, count: count)
    lowest = entered
  }

  /// The bridges, by place among the links.
  ///
  /// - Complexity: O(links); without recursion, so that a long chain is no danger.
  consuming func bridges() -> Set<Int> {
    var bridges: Set<Int> = []
    var clock = 0
    var path: [(place: Int, by: Int, next: Int)] = [(0, -1, 0)]
    (entered[0], lowest[0]) = (0, 0)
    while let step = path.last {
      if step.next < links[step.place].count {
        path[path.count - 1].next += 1
        let (to, edge) = links[step.place][step.next]
        if edge == step.by { continue }
        if entered[to] >= 0 {
          lowest[step.place] = min(lowest[step.place], entered[to])
        } else {
          clock += 1
          (entered[to], lowest[to]) = (clock, clock)
          path.append((to, edge, 0))
        }
      } else {
        path.removeLast()
        guard let above = path.last?.place else { break }
        if lowest[step.place] > entered[above] { bridges.insert(step.by) }
        lowest[above] = min(lowest[above], lowest[step.place])
      }
    }
    return bridges
  }
}
