// SPDX-License-Identifier: Apache-2.0

/// What changed from one version of a list to the next, by the list's own numbers.
package struct ListDifference: Hashable, Sendable {
  /// In the order of the newer version.
  package var added: [String] = []
  package var changed: [String] = []
  /// In the order of the older version.
  package var removed: [String] = []

  /// Compares two versions; the order of what they hold does not matter.
  ///
  /// - Complexity: O(entries of both).
  package init(from older: [ListedEntity], to newer: [ListedEntity]) {
    var known: [String: Int] = [:]
    for (place, entity) in older.enumerated() where known[entity.number] == nil {
      known[entity.number] = place
    }
    var seen: Set<String> = []
    for entity in newer where seen.insert(entity.number).inserted {
      guard let place = known[entity.number] else {
        added.append(entity.number)
        continue
      }
      if !older[place].says(the: entity) { changed.append(entity.number) }
    }
    removed = older.map(\.number).filter { !seen.contains($0) }
  }

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
}

extension ListedEntity {
  /// Whether two entries say the same, whatever the order in which they say it.
  package func says(the other: ListedEntity) -> Bool {
    if self == other { return true }
    return kind == other.kind && names.first == other.names.first
      && Set(names) == Set(other.names) && Set(births) == Set(other.births)
      && Set(birthPlaces) == Set(other.birthPlaces) && Set(countries) == Set(other.countries)
      && Set(addresses) == Set(other.addresses) && Set(documents) == Set(other.documents)
      && Set(wallets) == Set(other.wallets) && Set(programmes) == Set(other.programmes)
  }
}
