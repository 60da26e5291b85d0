internal import Domain

/// Says of rings that were found what holds them together, since when, and what part each member may play.
struct RingReading {
  private let evidence: LinkEvidence
  private let facts: MemberFacts

  init(_ evidence: LinkEvidence, _ facts: MemberFacts) {
    (self.evidence, self.facts) = (evidence, facts)
  }

  /// - Complexity: O(holders of all values), and in each ring what its members share by pairs.
  func rings(_ found: [[UInt32]]) -> [Ring] {
    var ring: [UInt32: Int] = [:]
    for (number, members) in found.enumerated() { for one in members { ring[one] = number } }
    var held = found.map { _ in [(value: Int, holders: [Int])]() }
    guard !found.isEmpty else { return [] }
    for (number, value) in evidence.shared.values.enumerated() {
      var places: [Int: [Int]] = [:]
      for place in value.holders {
        if let ring = ring[evidence.shared.subjects[place]] {
          places[ring, default: []].append(place)
        }
      }
      for (ring, places) in places where places.count > 1 { held[ring].append((number, places)) }
    }
    let rings = zip(found, held).map { read($0, $1) }
    return RingReading.identified(rings).sorted {
      $0.subjects[0].precedes($1.subjects[0])
    }
  }

  private func read(_ members: [UInt32], _ held: [(value: Int, holders: [Int])]) -> Ring {
    let names = Dictionary(uniqueKeysWithValues: members.map { ($0, evidence.text($0)) })
    let links = links(members, held).sorted { left, right in
      if left.weight != right.weight { return left.weight > right.weight }
      return left.between.lexicographicallyPrecedes(right.between) {
        $0.precedes($1)
      }
    }
    let things = held.compactMap { thing -> RoleReading.Thing? in
      let value = evidence.shared.values[thing.value]
      guard value.hub == nil, value.weight > 0 else { return nil }
      return RoleReading.Thing(
        kind: value.kind, value: value.value,
        holders: thing.holders.map {
          (evidence.shared.subjects[$0], evidence.shared.since[$0])
        })
    }
    let roles = RoleReading(members, things, facts)
    let founder = things.flatMap(\.holders).map { ($0.since, names[$0.subject] ?? "") }
      .min { $0.0 != $1.0 ? $0.0 < $1.0 : $0.1.precedes($1.1) }
    return Ring(
      id: founder?.1 ?? names[members[0]] ?? "", subjects: members.map { names[$0] ?? "" },
      shared: held.map { shared($0.value, $0.holders, names) }.sorted {
        let (one, two) = ($0.subjects.count, $1.subjects.count)
        return $0.precedes($1, tie: one == two ? nil : one > two)
      },
      links: links,
      roles: members.map { member in
        let (role, because) = roles.role(of: member)
        return Ring.Role(subject: names[member] ?? "", role: role, because: because)
      },
      seenFrom: SeenFrom(evidence.scale).moment(links))
  }

  /// The links between members, from the values that they share.
  private func links(_ members: [UInt32], _ held: [(value: Int, holders: [Int])]) -> [SubjectLink] {
    var values: [UInt64: [Int]] = [:]
    for thing in held where evidence.shared.values[thing.value].hub == nil {
      for (index, one) in thing.holders.enumerated() {
        for two in thing.holders[(index + 1)...] {
          let key = JudgedPairs.key(
            evidence.shared.subjects[one], evidence.shared.subjects[two])
          values[key, default: []].append(thing.value)
        }
      }
    }
    for key in evidence.weighing.confirmed(among: members) { values[key, default: []] += [] }
    for thing in held where evidence.shared.values[thing.value].hub != nil {
      let holders = Set(thing.holders.map { evidence.shared.subjects[$0] })
      for key in values.keys
      where holders.contains(UInt32(key >> 32))
        && holders.contains(UInt32(truncatingIfNeeded: key))
      {
        values[key]?.append(thing.value)
      }
    }
    return values.map { evidence.link($0.key, $0.value) }
  }

  private func shared(
    _ number: Int, _ holders: [Int], _ names: [UInt32: String]
  ) -> Ring.SharedThing {
    let value = evidence.shared.values[number]
    return Ring.SharedThing(
      by: value.kind, value: evidence.text(value.value),
      subjects: holders.compactMap { names[evidence.shared.subjects[$0]] }
        .sorted { $0.precedes($1) },
      holders: value.holders.count, weight: evidence.decibans(value.weight),
      hub: evidence.named(value.hub))
  }

  /// Gives each ring the id that its founder's name makes; where two make one, the later in byte order gets a number.
  private static func identified(_ rings: [Ring]) -> [Ring] {
    var used: [String: Int] = [:]
    return rings.sorted { $0.id.precedes($1.id) }.map { ring in
      var ring = ring
      let mark = RingMark(ring.id).text
      let count = used[mark, default: 0] + 1
      used[mark] = count
      ring.id = count == 1 ? mark : "\(mark)-\(count)"
      return ring
    }
  }
}
