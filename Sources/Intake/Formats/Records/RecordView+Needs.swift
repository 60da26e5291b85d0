import Domain

extension RecordView {
  /// The moment at the first of the paths that has a value.
  ///
  /// - Throws: ``RecordProblem`` where there is none, or none in one of the forms.
  func time(
    _ paths: FieldPath..., as forms: [TimeForm] = [.rfc3339]
  ) throws(RecordProblem) -> Moment {
    try time(in: paths, as: forms)
  }

  func time(
    in paths: [FieldPath], as forms: [TimeForm]
  ) throws(RecordProblem) -> Moment {
    guard let view = view(paths) else {
      let names = paths.map(\.description).joined(separator: " or ")
      throw RecordProblem(code: .noTime, have: "no \(names)", want: "when it happened")
    }
    for form in forms {
      if let moment = form.moment(view) { return moment }
    }
    let have = String((view.text ?? "").prefix(40))
    throw RecordProblem(code: .badTime, have: have, want: Self.wanted(forms))
  }

  /// Whom the record is about.
  ///
  /// - Throws: ``RecordProblem`` where none of the paths has a text.
  func subject(_ paths: FieldPath...) throws(RecordProblem) -> String {
    try subject(in: paths)
  }

  func subject(in paths: [FieldPath]) throws(RecordProblem) -> String {
    if let text = text(paths) { return text }
    let names = paths.map(\.description).joined(separator: " or ")
    throw RecordProblem(code: .noSubject, have: "no \(names)", want: names)
  }

  private static func wanted(_ forms: [TimeForm]) -> String {
    switch forms.first {
    case .since1970(let unit)?:
      unit == 1 ? "seconds since 1970" : "milliseconds since 1970"
    case .pattern?: "a time as the pattern has it"
    default: "RFC 3339 with zone"
    }
  }
}
