package import Domain

/// One event of a subject, with every value as text.
package struct Record: Hashable, Sendable {
  package var kind: EventKind
  package var time: Moment
  package var subject: String
  /// Its id, or file and line.
  package var reference: String
  package var values: [Field: String]
  /// Where it was read, whatever it is called.
  package var file: String
  package var line: Int

  package init(
    kind: EventKind, time: Moment, subject: String, reference: String,
    values: [Field: String] = [:], file: String = "", line: Int = 0
  ) {
    (self.kind, self.time, self.subject) = (kind, time, subject)
    (self.reference, self.values, self.file, self.line) = (reference, values, file, line)
  }

  package subscript(field: Field) -> String? { values[field] }

  /// Who stands behind a field of such an event.
  package static func standing(_ kind: EventKind, _ field: Field? = nil) -> FieldEntry.Standing {
    switch kind {
    case .claimMade, .documentSubmitted, .travelDeclared, .subjectDeclared: .claimed
    case .observationNoted, .checkCompleted: .concluded
    case .applicationSubmitted:
      field.map { [.ip, .network, .country, .device].contains($0) } == true ? .observed : .claimed
    case .meetingHeld: field == .displayName ? .claimed : .observed
    default: .observed
    }
  }
}
