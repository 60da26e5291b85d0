import Domain

extension EventDraft {
  /// An interview that was held.
  static func interview(
    of subject: String, from start: Moment, to end: Moment?, id: String?
  ) -> EventDraft {
    var draft = EventDraft(
      kind: .meetingHeld, time: start, subject: subject, id: id,
      fields: [.what: .text("interview")])
    if let end, end.milliseconds >= start.milliseconds {
      draft.fields[.minutes] = .number(Double(end.milliseconds - start.milliseconds) / 60_000)
    }
    return draft
  }
}

/// What one record of a hiring system says of a person, as claims of one moment.
struct Claims {
  var drafts: [EventDraft] = []
  private let subject: String
  private let time: Moment

  init(_ subject: String, _ time: Moment) { (self.subject, self.time) = (subject, time) }

  mutating func add(_ draft: EventDraft, origin: String) {
    var draft = draft
    draft.fields[.origin] = .text(origin)
    drafts.append(draft)
  }

  /// A claim of its own for every further address or number in a list.
  mutating func addMore(_ field: Field, _ list: RecordView?, at path: FieldPath?) {
    for element in (list?.elements ?? []).dropFirst() {
      guard let text = path.map({ element.text($0) }) ?? element.text else { continue }
      add(
        EventDraft(kind: .claimMade, time: time, subject: subject, fields: [field: .text(text)]),
        origin: "application")
    }
  }

  /// A claim for each element of a list that says anything.
  mutating func addEach(_ list: RecordView?, with table: FieldTable, origin: String) {
    for element in list?.elements ?? [] {
      let draft = table.event(.claimMade, time, subject, nil, from: element)
      if !draft.fields.isEmpty { add(draft, origin: origin) }
    }
  }
}
