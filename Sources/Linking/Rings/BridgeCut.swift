/// Cuts connected links wherever a single one holds two dense parts together and is no stronger than they are.
///
/// Girvan and Newman divide a network at the links that all paths between its parts must cross; this is that division on
/// bridges alone, where it is exact, needs no order and costs one walk. A dense part is what stays connected whichever
/// one link is left out.
///
/// - Source: Girvan and Newman, "Community structure in social and biological networks", 2002; bridges: Tarjan, "A note
///   on finding the bridges of a graph", 1974.
enum BridgeCut {
  /// The members that a part has at least.
  static let fewest = 3
  /// The share that a part has at least of the links that it could have.
  static let density = 0.5

  /// The parts of connected links, each its places in order, in the order of their first.
  ///
  /// - Complexity: O(e log e) for e links.
  static func parts(_ edges: [Region.Edge]) -> [[Int]] {
    let places = Set(edges.flatMap { [$0.low, $0.high] }).sorted()
    guard edges.count > fewest * 2 else { return [places] }
    let number = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, $0) })
    let numbered = edges.map { edge in
      Region.Edge(
        low: number[edge.low] ?? 0, high: number[edge.high] ?? 0, weight: edge.weight)
    }
    let cut = weak(BridgeWalk(numbered, count: places.count).bridges(), numbered, places.count)
    var groups = DisjointGroups(count: places.count)
    for (index, edge) in numbered.enumerated() where !cut.contains(index) {
      groups.join(edge.low, edge.high)
    }
    var parts: [Int: [Int]] = [:]
    for (number, place) in places.enumerated() {
      parts[groups.root(of: number), default: []].append(place)
    }
    return parts.values.sorted { $0[0] < $1[0] }
  }

  /// The bridges whose both ends lie in dense parts with links as strong as they.
  private static func weak(
    _ bridges: Set<Int>, _ edges: [Region.Edge], _ count: Int
  ) -> Set<Int> {
    var groups = DisjointGroups(count: count)
    for (index, edge) in edges.enumerated() where !bridges.contains(index) {
      groups.join(edge.low, edge.high)
    }
    var parts = [Part](repeating: Part(), count: count)
    for number in 0..<count { parts[groups.root(of: number)].size += 1 }
    for (index, edge) in edges.enumerated() where !bridges.contains(index) {
      parts[groups.root(of: edge.low)].links += 1
      parts[groups.root(of: edge.low)].weight += edge.weight
    }
    return bridges.filter { index in
      let edge = edges[index]
      return parts[groups.root(of: edge.low)].isDense(beside: edge.weight)
        && parts[groups.root(of: edge.high)].isDense(beside: edge.weight)
    }
  }

  private struct Part {
    var (size, links, weight) = (0, 0, 0)

    func isDense(beside bridge: Int) -> Bool {
      size >= fewest && Double(links) >= density * Double(size * (size - 1) / 2)
        && weight >= bridge * links
    }
  }
}
