// SPDX-License-Identifier: Apache-2.0

/// One version of a sanctions list: what was imported, when, from what, and how it differs from the one before.
package struct ListVersion: Hashable, Sendable {
  /// What a version holds, and what must not fall far from one to the next.
  package struct Counts: Hashable, Sendable {
    package var entities = 0
    package var names = 0
    package var births = 0
    package var documents = 0
    package var addresses = 0
    package var wallets = 0

    package init() {}

    package init(_ listed: [ListedEntity]) {
      entities = listed.count
      for entity in listed {
        names += entity.names.count
        births += entity.births.count
        documents += entity.documents.count
        addresses += entity.addresses.count
        wallets += entity.wallets.count
      }
    }

    /// Each count with its word, in a fixed order.
    package var all: [(word: String, count: Int)] {
      [
        ("entries", entities), ("names", names), ("birth dates", births),
        ("documents", documents), ("addresses", addresses), ("wallets", wallets),
      ]
    }
  }

  /// The short name of the list.
  package var list: String
  /// The word for the form it was published in.
  package var form: String
  /// 1 for the first; no number is used twice.
  package var number: Int
  /// The day that the list gives itself, or that was told, `YYYY-MM-DD`; else the day of its file.
  package var date: String
  package var imported: Moment
  /// The files or the address it came from.
  package var sources: [String]
  /// Of all files in order, 64 hex digits.
  package var sha256: String
  package var counts: Counts
  package var added = 0
  package var changed = 0
  package var removed = 0
  /// What spoke of entries that are not there, by what it is.
  package var orphans: [String: Int] = [:]

  package init(
    list: String, form: String, number: Int, date: String, imported: Moment, sources: [String],
    sha256: String, counts: Counts
  ) {
    (self.list, self.form, self.number, self.date) = (list, form, number, date)
    (self.imported, self.sources, self.sha256, self.counts) = (imported, sources, sha256, counts)
  }
}
