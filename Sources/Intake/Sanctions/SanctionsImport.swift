// SPDX-License-Identifier: Apache-2.0
package import Domain

/// Takes a list that was read into a shelf as its next version, unless something speaks against it.
package struct SanctionsImport: Sendable {
  private let shelf: SanctionsShelf
  private let now: Moment
  private let largestFall: Double
  private let retention: Int64

  /// What became of a list.
  package enum Outcome: Sendable {
    /// It is the version in use now; the difference is from the one before, where there was one.
    case kept(ListVersion, from: ListVersion?)
    /// The very same files are in use already, and say the same.
    case unchanged(ListVersion)
    /// So much is missing that the file may be half a file; the version before stays in use.
    case fell([Fall], from: ListVersion)
  }

  /// A count that fell too far.
  package struct Fall: Hashable, Sendable {
    package let word: String
    package let was: Int
    package let now: Int
  }

  /// - Parameters:
  ///   - shelf: where versions are kept.
  ///   - now: the moment of the import.
  ///   - largestFall: the share by which a count may fall, 0...1; `nil` where any fall is accepted.
  ///   - retention: how long versions stay that are no longer in use, in milliseconds.
  package init(_ shelf: SanctionsShelf, now: Moment, largestFall: Double?, retention: Int64) {
    (self.shelf, self.now, self.retention) = (shelf, now, retention)
    self.largestFall = largestFall ?? 1
  }

  /// Takes a reading in.
  ///
  /// - Parameters:
  ///   - reading: the list.
  ///   - sha256: of its files.
  ///   - date: its day.
  ///   - isDateTold: whether somebody told the day: the same files under another day are another version then.
  ///   - sources: what it came from, as people should read it.
  /// - Returns: what became of it.
  /// - Throws: what the file system says; what was kept before stays in use.
  package func take(
    _ reading: SanctionsReading, sha256: String, date: String,
    isDateTold: Bool = false, sources: [String]
  ) throws -> Outcome {
    try shelf.alone {
      let before = shelf.newest(reading.list).list
      let entities = Self.joined(reading, before)
      let difference = ListDifference(from: before?.entities ?? [], to: entities)
      if let version = before?.version, version.sha256 == sha256, difference.isEmpty,
        version.form == reading.form.rawValue, !isDateTold || version.date == date
      {
        try shelf.noteCheck(reading.list, at: now)
        return .unchanged(version)
      }
      var version = ListVersion(
        list: reading.list, form: reading.form.rawValue,
        number: (shelf.versionNumbers(reading.list).last ?? 0) + 1, date: date, imported: now,
        sources: sources, sha256: sha256, counts: .init(entities))
      version.orphans = reading.orphans
      if let before {
        let falls = falls(from: before.version.counts, to: version.counts)
        guard falls.isEmpty else { return .fell(falls, from: before.version) }
      }
      (version.added, version.changed) = (difference.added.count, difference.changed.count)
      version.removed = difference.removed.count
      try shelf.keep(SanctionsList(version: version, entities: entities))
      _ = shelf.forget(
        reading.list, before: Moment(milliseconds: now.milliseconds - retention))
      return .kept(version, from: before?.version)
    }
  }

  /// What was read, and where that is only a part of the list, the rest as it was.
  private static func joined(
    _ reading: SanctionsReading, _ before: SanctionsList?
  ) -> [ListedEntity] {
    guard let coins = reading.coins, let before else { return reading.entities }
    return reading.entities
      + before.entities.filter { entity in
        !entity.wallets.contains { coins.contains($0.coin) }
      }
  }

  private func falls(from was: ListVersion.Counts, to now: ListVersion.Counts) -> [Fall] {
    zip(was.all, now.all).compactMap { was, now in
      guard was.count >= 20, Double(now.count) < Double(was.count) * (1 - largestFall) else {
        return nil
      }
      return Fall(word: was.word, was: was.count, now: now.count)
    }
  }
}
