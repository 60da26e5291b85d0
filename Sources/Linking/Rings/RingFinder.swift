/// Finds rings in a region: what strong links connect, cut where one weak link holds two dense parts together, and
/// joined by those whose links to all of a ring are strong enough on average.
struct RingFinder {
  /// In thousandths of a deciban.
  let threshold: Int
  let follows: Int
  let joins: Int

  init(threshold: Int, follows: Int, joins: Int) {
    (self.threshold, self.follows, self.joins) = (threshold, follows, joins)
  }

  init(_ scale: LinkScale) {
    self.init(threshold: scale.threshold, follows: scale.follows, joins: scale.joins)
  }

  /// The rings, each its subjects' places in order, in the order of their first.
  ///
  /// - Complexity: O(e log e) for e links in each round of cutting and of joining.
  func rings(_ region: Region) -> [[Int]] {
    let strong = region.edges.filter { $0.weight >= threshold }
    guard !strong.isEmpty else { return [] }
    var groups = DisjointGroups(count: region.subjects.count)
    for edge in strong { groups.join(edge.low, edge.high) }
    var parts: [Int: [Region.Edge]] = [:]
    for edge in strong { parts[groups.root(of: edge.low), default: []].append(edge) }
    let cores = parts.keys.sorted().flatMap { BridgeCut.parts(parts[$0] ?? []) }
    return RingGrowth(region, cores: cores, follows: follows, joins: joins).rings()
  }
}
