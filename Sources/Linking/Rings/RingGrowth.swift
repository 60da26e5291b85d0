/// Lets subjects, and then rings, join a ring.
///
/// A subject joins through one link to the ring's core that no home explains, through links to two members at least and a
/// third of all, or where its links to all are strong enough on average. A ring joins another by the average alone. The
/// average is the brake on growth: one link to one of many does not carry a household into a ring.
///
/// - Source: average linkage, Sokal and Michener, "A statistical method for evaluating systematic relationships", 1958.
struct RingGrowth {
  private let region: Region
  private let follows: Int
  private let joins: Int
  private let isCore: [Bool]
  /// For each place its ring, or -1.
  private var ring: [Int]
  private var sizes: [Int]

  init(_ region: Region, cores: [[Int]], follows: Int, joins: Int) {
    (self.region, self.follows, self.joins) = (region, follows, joins)
    ring = region.subjects.map { _ in -1 }
    for (number, core) in cores.enumerated() { for place in core { ring[place] = number } }
    sizes = cores.map(\.count)
    isCore = ring.map { $0 >= 0 }
  }

  /// The grown rings, each its places in order, in the order of their first.
  ///
  /// - Complexity: O(e log e) a round for e links; rounds end when nobody joins.
  consuming func rings() -> [[Int]] {
    while takeSingles() || joinTwo() {}
    var members: [Int: [Int]] = [:]
    for place in ring.indices where ring[place] >= 0 {
      members[ring[place], default: []].append(place)
    }
    return members.values.sorted { $0[0] < $1[0] }
  }

  /// Each subject in no ring joins the one that it shares most with, as the rings stood before this round.
  private mutating func takeSingles() -> Bool {
    var bonds: [Pair: Bond] = [:]
    for edge in region.edges {
      let (one, two) = (ring[edge.low], ring[edge.high])
      if one >= 0, two < 0 {
        bonds[Pair(one, edge.high), default: Bond()].add(edge.weight, isCore[edge.low])
      } else if two >= 0, one < 0 {
        bonds[Pair(two, edge.low), default: Bond()].add(edge.weight, isCore[edge.high])
      }
    }
    var best: [Int: (ring: Int, sum: Int)] = [:]
    for (pair, bond) in bonds where isEnough(bond, sizes[pair.one]) {
      if let known = best[pair.two],
        (known.sum, -first(known.ring)) >= (bond.sum, -first(pair.one))
      {
        continue
      }
      best[pair.two] = (pair.one, bond.sum)
    }
    for (place, choice) in best {
      ring[place] = choice.ring
      sizes[choice.ring] += 1
    }
    return !best.isEmpty
  }

  private func isEnough(_ bond: Bond, _ size: Int) -> Bool {
    bond.core >= follows || bond.links >= 2 && bond.links * 3 >= size || bond.sum / size >= joins
  }

  /// What links a subject to a ring.
  private struct Bond {
    var (sum, links) = (0, 0)
    /// The strongest link to a member of the core.
    var core = 0

    mutating func add(_ weight: Int, _ isCore: Bool) {
      (sum, links) = (sum + weight, links + 1)
      if isCore { core = max(core, weight) }
    }
  }

  /// The two rings that are linked best become one, if they are linked well enough.
  private mutating func joinTwo() -> Bool {
    var sums: [Pair: Int] = [:]
    for edge in region.edges {
      let (one, two) = (ring[edge.low], ring[edge.high])
      guard one >= 0, two >= 0, one != two else { continue }
      sums[Pair(min(one, two), max(one, two)), default: 0] += edge.weight
    }
    var best: (mean: Int, first: Int, second: Int, pair: Pair)?
    for (pair, sum) in sums {
      let mean = sum / (sizes[pair.one] * sizes[pair.two])
      guard mean >= joins else { continue }
      let firsts = [first(pair.one), first(pair.two)].sorted()
      if let known = best,
        (known.mean, -known.first, -known.second) >= (mean, -firsts[0], -firsts[1])
      {
        continue
      }
      best = (mean, firsts[0], firsts[1], pair)
    }
    guard let pair = best?.pair else { return false }
    for place in ring.indices where ring[place] == pair.two { ring[place] = pair.one }
    sizes[pair.one] += sizes[pair.two]
    return true
  }

  /// The first place in a ring, which tells equal ones apart.
  private func first(_ number: Int) -> Int { ring.firstIndex(of: number) ?? 0 }

  private struct Pair: Hashable {
    var one: Int
    var two: Int
    init(_ one: Int, _ two: Int) { (self.one, self.two) = (one, two) }
  }
}
