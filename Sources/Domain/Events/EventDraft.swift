/// An event as typed values, before it becomes a row: what examples, tests and readers of vendors' formats make.
package struct EventDraft: Hashable, Sendable {
  package var kind: EventKind
  package var time: Moment
  package var subject: String?
  package var id: String?
  package var fields: FieldValues

  package init(
    kind: EventKind, time: Moment, subject: String?, id: String? = nil,
    fields: FieldValues = [:]
  ) {
    (self.kind, self.time, self.subject, self.id, self.fields) = (kind, time, subject, id, fields)
  }
}

/// One value of an event, in the Swift type of its storage.
package enum FieldValue: Hashable, Sendable {
  case text(String), number(Double), flag(Bool), moment(Moment), list([String])
}
