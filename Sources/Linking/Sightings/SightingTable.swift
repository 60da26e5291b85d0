internal import Domain

/// All sightings gathered by value: who shares what, and what that teaches about each kind.
///
/// - Complexity: O(sightings + s log s) for s sightings of shared values.
struct SightingTable {
  private(set) var shared = SharedValues()
  private(set) var counts = LinkKind.allCases.map { _ in KindCounts() }

  /// The subjects that hold some value which is no hub.
  private var holders: NumberSet

  init(
    _ gathering: SightingGathering, _ model: LinkModel, _ directory: LinkDirectory, threads: Int,
    _ text: (UInt32) -> String
  ) {
    holders = gathering.holders
    let groups = Parallel.map(threads: threads, pieces: LinkKind.allCases.count) { kind in
      SightingTable.groups(LinkKind.allCases[kind], gathering.entries[kind])
    }
    for group in groups {
      shared.append(group.shared)
      for subject in group.single { holders.insert(subject) }
    }
    judge(model, directory, text)
  }

  /// Groups the sightings of a kind by value; a value with one holder after all is no shared one.
  private static func groups(
    _ kind: LinkKind, _ entries: [SharedEntry]
  ) -> (shared: SharedValues, single: [UInt32]) {
    let sorted = entries.sorted { $0.key != $1.key ? $0.key < $1.key : $0.time < $1.time }
    var (shared, single) = (SharedValues(), [UInt32]())
    var group: [(subject: UInt32, since: Int64)] = []
    var start = 0
    while start < sorted.count {
      let value = sorted[start].value
      group.removeAll(keepingCapacity: true)
      while start < sorted.count, sorted[start].value == value {
        let subject = sorted[start].subject
        if group.last?.subject != subject { group.append((subject, sorted[start].time)) }
        start += 1
      }
      if group.count > 1 {
        shared.append(kind, value, group)
      } else if kind != .gatewayAddress {
        single.append(group[0].subject)
      }
    }
    return (shared, single)
  }

  /// Says which values are hubs, and counts the others.
  private mutating func judge(
    _ model: LinkModel, _ directory: LinkDirectory, _ text: (UInt32) -> String
  ) {
    for index in shared.values.indices {
      let value = shared.values[index]
      shared.values[index].hub = HubReason(value.kind, value.value, directory, text)
      if shared.values[index].hub == nil {
        counts[value.kind.index].count(degree: value.holders.count, by: 1)
      }
    }
    let limits = LinkKind.allCases.map { counts[$0.index].limit(model[$0]) }
    for index in shared.values.indices where shared.values[index].hub == nil {
      let limit = limits[shared.values[index].kind.index]
      if shared.values[index].holders.count > limit { shared.values[index].hub = .limit(limit) }
    }
    count(model)
  }

  /// Counts who shares what by chance; see ``KindCounts/sharers``.
  private mutating func count(_ model: LinkModel) {
    let learns = LinkKind.allCases.map { model[$0].learns }
    var linked = NumberSet()
    for value in shared.values where value.hub == nil {
      for subject in shared.subjects[value.holders] {
        holders.insert(subject)
        if !learns[value.kind.index] { linked.insert(subject) }
      }
    }
    var sharers = LinkKind.allCases.map { _ in NumberSet() }
    for value in shared.values where value.hub == nil && learns[value.kind.index] {
      for subject in shared.subjects[value.holders] where !linked.contains(subject) {
        sharers[value.kind.index].insert(subject)
      }
    }
    for kind in counts.indices {
      (counts[kind].subjects, counts[kind].sharers) = (holders.count, sharers[kind].count)
    }
  }

  /// Sets the weights.
  mutating func weigh(_ scale: LinkScale) {
    for index in shared.values.indices where shared.values[index].hub == nil {
      let value = shared.values[index]
      shared.values[index].weight = scale.kinds[value.kind.index].weight(
        holders: value.holders.count)
    }
  }
}

extension HubReason {
  /// Why a value is a hub whoever holds it, the limit apart.
  init?(
    _ kind: LinkKind, _ value: UInt32, _ directory: LinkDirectory, _ text: (UInt32) -> String
  ) {
    if kind == .gatewayAddress {
      self = .gateway
    } else if directory.hasLists(for: kind),
      let list = directory.list(of: kind, holding: text(value))
    {
      self = .listed(list)
    } else {
      return nil
    }
  }
}
