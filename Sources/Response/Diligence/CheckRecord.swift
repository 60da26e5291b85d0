package import Domain

/// One check that was done, as its event has it.
package struct CheckRecord: Hashable, Sendable {
  package var measure: String
  /// Whom it was done about: the person, its vendor, or the firm.
  package var subject: String
  /// `passed`, `failed`, `refused` or `pending`.
  package var result: String
  package var time: Moment
  package var by: String
  package var evidence: String
  /// When a pass ends, as its check says.
  package var expires: Moment?
  /// The event's id, or its file and line.
  package var at: String

  package init(_ row: RowReader) {
    let (store, event) = (row.store, row.event)
    (measure, result) = (row.text(.measure), row.text(.result))
    (by, evidence) = (row.text(.by), row.text(.evidence))
    (subject, time) = (store.symbols.text(event.subject), event.moment)
    expires = row.moment(.expires).map(Moment.init(milliseconds:))
    at = store.reference(event)
  }
}
