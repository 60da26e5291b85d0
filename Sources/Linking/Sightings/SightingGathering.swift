internal import Domain

/// The sightings of shared values, by kind: found in two passes on all threads.
///
/// The first pass finds which values have more than one holder; the second keeps their sightings and nothing else.
///
/// - Complexity: O(sightings); a table of the values for each thread, for ``mostTables`` at most.
struct SightingGathering: Sendable {
  /// In the order of ``LinkKind``; those of one value lie anywhere.
  private(set) var entries: [[SharedEntry]] = LinkKind.allCases.map { _ in [] }
  /// The subjects that hold some value which is neither shared nor a gateway's.
  private(set) var holders = NumberSet()
  let made: MadeTexts

  private static let mostTables = 8

  init(_ source: some SightingSource, _ symbols: Symbols, threads: Int) {
    let count = min(threads, SightingGathering.mostTables)
    let stretches = source.stretches(count)
    let owners = SightingGathering.owners(source, count, stretches)
    var parts = Parallel.map(threads: threads, pieces: stretches) { stretch in
      SightingGathering(source, symbols, owners, stretch, of: count)
    }
    self = parts.removeFirst()
    for part in parts { join(part) }
  }

  private static func owners(
    _ source: some SightingSource, _ count: Int, _ stretches: Int
  ) -> Owners {
    let values = source.valueCount
    var tables = Parallel.map(threads: stretches, pieces: stretches) { stretch in
      var owners = Owners(values: values)
      source.forEach(in: stretch, of: count) { subject, _, value, _ in owners.see(value, subject) }
      return owners
    }
    var owners = tables.removeFirst()
    for table in tables { owners.join(table) }
    return owners
  }

  private init(
    _ source: some SightingSource, _ symbols: Symbols, _ owners: Owners, _ stretch: Int,
    of count: Int
  ) {
    made = MadeTexts(symbols)
    source.forEach(in: stretch, of: count) { subject, kind, value, time in
      if owners.isShared(value) {
        entries[kind.index].append(
          SharedEntry(value: made.number(of: value), subject: subject, time: time))
      } else if kind != .gatewayAddress {
        holders.insert(subject)
      }
    }
  }

  private mutating func join(_ other: SightingGathering) {
    holders.join(other.holders)
    let number = made.merge(other.made)
    for kind in entries.indices {
      entries[kind] += other.entries[kind].map { entry in
        var entry = entry
        entry.value = number(entry.value)
        return entry
      }
    }
  }
}
