internal import Domain

/// All sightings of a store, gathered by value: who shares what, and what that teaches about each kind.
///
/// Two passes: the first only finds which values have more than one holder, so the second keeps nothing else.
///
/// - Complexity: O(events + s log s) for s sightings of shared values.
struct SightingTable {
  private(set) var shared = SharedValues()
  private(set) var counts = LinkKind.allCases.map { _ in KindCounts() }

  /// One sighting of a kind.
  private struct Entry {
    /// The value, then the subject.
    var key: UInt64
    var time: Int64
  }

  private var entries: [[Entry]] = LinkKind.allCases.map { _ in [] }
  /// The subjects that hold some value which is no hub.
  private var holders = NumberSet()

  /// Gathers what `forEach` gives; it is called twice and must give the same.
  init(
    _ forEach: ((Sighting) -> Void) -> Void, _ model: LinkModel, _ directory: LinkDirectory,
    _ text: (UInt32) -> String
  ) {
    var owners = Owners()
    forEach { owners.see($0.value, $0.subject) }
    forEach { sighting in
      let kind = sighting.kind.index
      if owners.isShared(sighting.value) {
        let key = UInt64(sighting.value) << 32 | UInt64(sighting.subject)
        entries[kind].append(Entry(key: key, time: sighting.time))
      } else if sighting.kind != .gatewayAddress {
        holders.insert(sighting.subject)
      }
    }
    for kind in LinkKind.allCases { gather(kind) }
    judge(model, directory, text)
  }

  /// Groups the sightings of a kind by value; a value with one holder after all is no shared one.
  private mutating func gather(_ kind: LinkKind) {
    var sorted: [Entry] = []
    swap(&sorted, &entries[kind.index])
    sorted.sort { $0.key != $1.key ? $0.key < $1.key : $0.time < $1.time }
    var group: [(subject: UInt32, since: Int64)] = []
    var start = 0
    while start < sorted.count {
      let value = UInt32(sorted[start].key >> 32)
      group.removeAll(keepingCapacity: true)
      while start < sorted.count, UInt32(sorted[start].key >> 32) == value {
        let subject = UInt32(truncatingIfNeeded: sorted[start].key)
        if group.last?.subject != subject { group.append((subject, sorted[start].time)) }
        start += 1
      }
      if group.count > 1 {
        shared.append(kind, value, group)
      } else if kind != .gatewayAddress {
        holders.insert(group[0].subject)
      }
    }
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
    var sharers = LinkKind.allCases.map { _ in NumberSet() }
    for index in shared.values.indices where shared.values[index].hub == nil {
      let (kind, held) = (shared.values[index].kind.index, shared.values[index].holders)
      if held.count > limits[kind] {
        shared.values[index].hub = .limit(limits[kind])
      } else {
        for place in held {
          holders.insert(shared.subjects[place])
          sharers[kind].insert(shared.subjects[place])
        }
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
