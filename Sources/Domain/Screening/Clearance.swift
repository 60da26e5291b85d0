// SPDX-License-Identifier: Apache-2.0

/// What a person found on comparing somebody with an entry of a list: that the entry speaks of somebody else.
///
/// It holds until its last day, and no longer where either side has changed.
package struct Clearance: Hashable, Sendable {
  /// Where a site keeps them, in its folder.
  package static let file = "cleared.yaml"

  /// The short name of the list and the list's number, a slash between: `ofac-sdn/1001`.
  package var entity: String
  /// Who was asked about: the subject, where one was named, else the name.
  package var subject: String?
  package var name: String?
  package var by: String
  package var why: String
  /// The days on which it was written down, and to the end of which it holds, `YYYY-MM-DD`.
  package var on: String
  package var until: String
  /// The fingerprints of what was asked and of the entry, as they were compared.
  package var asked: String
  package var entry: String
  package var place: Place

  package init(
    entity: String, subject: String?, name: String?, by: String, why: String, on: String,
    until: String, asked: String, entry: String, place: Place
  ) {
    (self.entity, self.subject, self.name, self.by) = (entity, subject, name, by)
    (self.why, self.on, self.until) = (why, on, until)
    (self.asked, self.entry, self.place) = (asked, entry, place)
  }
}
