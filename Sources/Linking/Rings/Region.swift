/// Subjects connected by links, numbered in byte order of their names; rings are found inside one region alone.
struct Region {
  /// In byte order of their names.
  var subjects: [UInt32]
  /// Between places in `subjects`, the smaller first, in order; weights in thousandths of a deciban.
  var edges: [Edge]

  struct Edge: Hashable {
    var low: Int
    var high: Int
    var weight: Int
  }

  /// The regions of pairs, in the order of their first subjects' names.
  ///
  /// - Complexity: O(p α + n log n) for p pairs and n subjects.
  static func all(_ pairs: [PairLinks.Pair], _ name: (UInt32) -> [UInt8]) -> [Region] {
    var numbers: [UInt32: Int] = [:]
    var subjects: [UInt32] = []
    func number(_ subject: UInt32) -> Int {
      if let known = numbers[subject] { return known }
      numbers[subject] = subjects.count
      subjects.append(subject)
      return subjects.count - 1
    }
    let joined = pairs.map { (number($0.low), number($0.high), $0.weight) }
    var groups = DisjointGroups(count: subjects.count)
    for pair in joined { groups.join(pair.0, pair.1) }
    let names = subjects.map(name)
    let order = names.indices.sorted { names[$0].lexicographicallyPrecedes(names[$1]) }
    var (place, region) = ([Int](repeating: 0, count: order.count), [Int: Int]())
    var regions: [Region] = []
    for number in order {
      let root = groups.root(of: number)
      let index = region[root] ?? regions.count
      if index == regions.count {
        region[root] = index
        regions.append(Region(subjects: [], edges: []))
      }
      place[number] = regions[index].subjects.count
      regions[index].subjects.append(subjects[number])
    }
    for pair in joined {
      let (one, two) = (place[pair.0], place[pair.1])
      let edge = Edge(low: min(one, two), high: max(one, two), weight: pair.2)
      regions[region[groups.root(of: pair.0)] ?? 0].edges.append(edge)
    }
    for index in regions.indices {
      regions[index].edges.sort { ($0.low, $0.high) < ($1.low, $1.high) }
    }
    return regions
  }
}
