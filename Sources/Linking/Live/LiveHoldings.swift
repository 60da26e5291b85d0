internal import Domain

/// Who holds what, one sighting at a time, with what that teaches about each kind.
struct LiveHoldings {
  private struct Key: Hashable {
    var kind: LinkKind
    var value: UInt32
  }

  private struct Pool {
    /// Ascending.
    var holders: [UInt32] = []
    var since: [Int64] = []
    /// A reason that holds whoever holds it.
    var hub: HubReason?
  }

  private let model: LinkModel
  private var pools: [Key: Pool] = [:]
  private var holdings: [UInt32: [Key]] = [:]
  private var counts = LinkKind.allCases.map { _ in KindCounts() }
  private var limits: [Int]
  /// For each subject the number of its values that are no hubs.
  private var held: [UInt32: Int] = [:]
  private var sharers: LiveSharers
  private(set) var scale: LinkScale

  init(_ model: LinkModel) {
    self.model = model
    sharers = LiveSharers(model)
    limits = LinkKind.allCases.map { KindCounts().limit(model[$0]) }
    scale = LinkScale(model, counts, limits: limits)
  }

  /// Takes a sighting in; says whether the subject is a new holder of the value.
  mutating func add(_ sighting: Sighting, hub: (LinkKind, UInt32) -> HubReason?) -> Bool {
    let key = Key(kind: sighting.kind, value: sighting.value)
    var pool = pools.removeValue(forKey: key) ?? Pool(hub: hub(sighting.kind, sighting.value))
    let place = pool.holders.place(of: sighting.subject)
    if place < pool.holders.count, pool.holders[place] == sighting.subject {
      pool.since[place] = min(pool.since[place], sighting.time)
      pools[key] = pool
      return false
    }
    tally(pool, key.kind, by: -1)
    pool.holders.insert(sighting.subject, at: place)
    pool.since.insert(sighting.time, at: place)
    holdings[sighting.subject, default: []].append(key)
    if pool.hub == nil { learn(key.kind, degree: pool.holders.count) }
    tally(pool, key.kind, by: 1)
    pools[key] = pool
    for kind in counts.indices {
      (counts[kind].subjects, counts[kind].sharers) = (held.count, sharers.counts[kind])
    }
    scale = LinkScale(model, counts, limits: limits)
    return true
  }

  private mutating func learn(_ kind: LinkKind, degree: Int) {
    if degree > 2 { counts[kind.index].count(degree: degree - 1, by: -1) }
    if degree > 1 { counts[kind.index].count(degree: degree, by: 1) }
    let limit = counts[kind.index].limit(model[kind])
    guard limit != limits[kind.index] else { return }
    // The pool that is being added to is out of `pools`, and counted when it is put back.
    for (key, pool) in pools where key.kind == kind { tally(pool, kind, by: -1) }
    limits[kind.index] = limit
    for (key, pool) in pools where key.kind == kind { tally(pool, kind, by: 1) }
  }

  private func isHub(_ pool: Pool, _ kind: LinkKind) -> Bool {
    pool.hub != nil || pool.holders.count > limits[kind.index]
  }

  /// Counts the holders of a value in or out.
  private mutating func tally(_ pool: Pool, _ kind: LinkKind, by step: Int) {
    guard !isHub(pool, kind) else { return }
    for subject in pool.holders {
      held.move(subject, by: step)
      if pool.holders.count > 1 { sharers.move(subject, kind, by: step) }
    }
  }

  /// Those whose links a new holder of a value may change: all its holders, as long as it is or was no hub.
  func touched(by sighting: Sighting) -> [UInt32] {
    guard let pool = pools[Key(kind: sighting.kind, value: sighting.value)], pool.hub == nil,
      pool.holders.count <= limits[sighting.kind.index] + 1
    else { return [] }
    return pool.holders
  }

  /// The values that both hold, weighed.
  func common(_ one: UInt32, _ two: UInt32, _ scale: LinkScale) -> [SharedValue] {
    let (few, other) =
      (holdings[one]?.count ?? 0) <= (holdings[two]?.count ?? 0) ? (one, two) : (two, one)
    return (holdings[few] ?? []).compactMap { key in
      guard let pool = pools[key], !isHub(pool, key.kind), pool.holders.holds(other) else {
        return nil
      }
      return weighed(key, pool, scale)
    }
  }

  /// When each of these was first seen with something that another of them has too.
  func firstSeen(_ members: [UInt32], _ scale: LinkScale) -> [(subject: UInt32, since: Int64)] {
    let set = Set(members)
    return members.compactMap { member in
      let moments = (holdings[member] ?? []).compactMap { key -> Int64? in
        guard let pool = pools[key], !isHub(pool, key.kind),
          weighed(key, pool, scale).weight > 0,
          pool.holders.contains(where: { $0 != member && set.contains($0) })
        else { return nil }
        return pool.since[pool.holders.place(of: member)]
      }
      return moments.min().map { (subject: member, since: $0) }
    }
  }

  /// All shared values, weighed.
  func shared(_ scale: LinkScale) -> SharedValues {
    var shared = SharedValues()
    for (key, pool) in pools where pool.holders.count > 1 {
      shared.append(
        key.kind, key.value, zip(pool.holders, pool.since).map { (subject: $0, since: $1) })
      let last = shared.values.count - 1
      shared.values[last].hub = isHub(pool, key.kind) ? pool.hub ?? .limit(0) : nil
      shared.values[last].weight = weighed(key, pool, scale).weight
    }
    return shared
  }

  private func weighed(_ key: Key, _ pool: Pool, _ scale: LinkScale) -> SharedValue {
    SharedValue(
      kind: key.kind, value: key.value, holders: 0..<pool.holders.count,
      weight: scale.kinds[key.kind.index].weight(holders: pool.holders.count))
  }
}

extension [UInt32] {
  /// Where a number stands, or would stand, in an ascending list.
  fileprivate func place(of number: UInt32) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether an ascending list holds a number.
  fileprivate func holds(_ number: UInt32) -> Bool {
    let place = place(of: number)
    return place < endIndex && self[place] == number
  }
}
