import Domain

@testable import Linking

/// Rings by exhaustive search over all pairs and all links: slow, and plainly right.
struct PlainRings {
  let count: Int
  /// Weights of links that may count, by pair.
  let links: [[Int]: Int]
  let threshold: Int
  let follows: Int
  let joins: Int

  func rings() -> [[Int]] {
    var rings: [Set<Int>] = []
    for part in components(Set(0..<count), links.filter { $0.value >= threshold }) {
      rings += cut(part)
    }
    rings = rings.filter { $0.count > 1 }
    let core = Set(rings.joined())
    while grow(&rings, core) {}
    return rings.map { $0.sorted() }.sorted { $0[0] < $1[0] }
  }

  private func components(_ members: Set<Int>, _ links: [[Int]: Int]) -> [Set<Int>] {
    var (rest, parts): (Set<Int>, [Set<Int>]) = (members, [])
    while let first = rest.min() {
      var part: Set = [first]
      while true {
        let next = links.keys.first { part.contains($0[0]) != part.contains($0[1]) }
        guard let next else { break }
        part.formUnion(next)
      }
      parts.append(part)
      rest.subtract(part)
    }
    return parts
  }

  /// Tries to leave out every link, and then all those that hold dense parts together.
  private func cut(_ part: Set<Int>) -> [Set<Int>] {
    let inside = links.filter {
      $0.value >= threshold && part.contains($0.key[0]) && part.contains($0.key[1])
    }
    let bridges = inside.filter { bridge in
      components(part, inside.filter { $0.key != bridge.key }).count > 1
    }
    let blocks = components(part, inside.filter { bridges[$0.key] == nil })
    let cut = bridges.filter { bridge in
      blocks.filter { !$0.isDisjoint(with: bridge.key) }
        .allSatisfy { isDense($0, inside, bridge.value) }
    }
    return components(part, inside.filter { cut[$0.key] == nil })
  }

  private func isDense(_ side: Set<Int>, _ links: [[Int]: Int], _ bridge: Int) -> Bool {
    let own = links.filter { side.contains($0.key[0]) && side.contains($0.key[1]) }
    let possible = side.count * (side.count - 1) / 2
    return side.count >= 3 && own.count * 2 >= possible
      && own.values.reduce(0, +) >= bridge * own.count
  }

  private func grow(_ rings: inout [Set<Int>], _ core: Set<Int>) -> Bool {
    let before = rings
    var joined = false
    for one in 0..<count where !before.contains(where: { $0.contains(one) }) {
      let bonds = before.map { ring in
        ring.compactMap { other in
          links[[min(one, other), max(one, other)]].map { (weight: $0, other: other) }
        }
      }
      let candidates = before.indices.filter { number in
        let (bond, size) = (bonds[number], before[number].count)
        return bond.contains { $0.weight >= follows && core.contains($0.other) }
          || bond.count >= 2 && bond.count * 3 >= size
          || bond.reduce(0) { $0 + $1.weight } / size >= joins
      }
      let choice = candidates.min { left, right in
        let (one, two) = (sum(bonds[left]), sum(bonds[right]))
        return one != two
          ? one > two : (before[left].min() ?? 0) < (before[right].min() ?? 0)
      }
      guard let choice else { continue }
      rings[choice].insert(one)
      joined = true
    }
    if joined { return true }
    var best: (mean: Int, first: Int, second: Int, one: Int, two: Int)?
    for one in rings.indices {
      for two in rings.indices where (rings[one].min() ?? 0) < (rings[two].min() ?? 0) {
        let mean = mean(rings[one], rings[two])
        let (first, second) = (rings[one].min() ?? 0, rings[two].min() ?? 0)
        guard mean >= joins else { continue }
        if let best, (best.mean, -best.first, -best.second) >= (mean, -first, -second) {
          continue
        }
        best = (mean, first, second, one, two)
      }
    }
    guard let best else { return false }
    rings[best.one].formUnion(rings[best.two])
    rings.remove(at: best.two)
    return true
  }

  private func sum(_ bond: [(weight: Int, other: Int)]) -> Int {
    bond.reduce(0) { $0 + $1.weight }
  }

  private func mean(_ left: Set<Int>, _ right: Set<Int>) -> Int {
    let sum = left.reduce(0) { sum, one in
      sum + right.reduce(0) { $0 + (links[[min(one, $1), max(one, $1)]] ?? 0) }
    }
    return sum / (left.count * right.count)
  }
}
