// SPDX-License-Identifier: Apache-2.0
package import Domain

/// One sanctions list as it was read from the files that hold it.
package struct SanctionsReading: Sendable {
  /// Its short name: `ofac-sdn`, `un`.
  package var list: String
  package var form: SanctionsForm
  /// The day that the list names as its own, `YYYY-MM-DD`.
  package var date: String?
  package var entities: [ListedEntity]
  /// The files it was read from, in order.
  package var files: [String]
  /// What speaks of an entry that is not there, by what it is (`aliases`): normal where files are of different days.
  package var orphans: [String: Int] = [:]
  /// What is worth knowing about the reading.
  package var remarks: [String] = []
  /// Where the files are only a part of the list, the coins that they speak of; entries of others stay as they are.
  package var coins: Set<String>?

  package init(
    list: String, form: SanctionsForm, date: String? = nil, entities: [ListedEntity],
    files: [String]
  ) {
    (self.list, self.form, self.date) = (list, form, date)
    (self.entities, self.files) = (entities, files)
  }
}
