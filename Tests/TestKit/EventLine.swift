package import Domain

/// Reads one-line events, so that a test shows its whole story: `1d02:30 login.succeeded a1 country=DE ip=192.0.2.1`.
///
/// - Units: the time is days, hours and minutes after 2026-01-01T00:00Z; the third word is the subject.
package func events(_ lines: String...) -> [EventDraft] { lines.map(event) }

package func event(_ line: String) -> EventDraft {
  let words = line.split(separator: " ").map(String.init)
  guard words.count >= 3, let kind = EventKind(name: words[1]) else {
    preconditionFailure("a test's event line is wrong: \(line)")
  }
  var draft = EventDraft(kind: kind, time: moment(words[0]), subject: words[2])
  for word in words.dropFirst(3) {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    if parts[0] == "id" {
      draft.id = parts[1]
      continue
    }
    guard let field = Field(rawValue: parts[0]),
      let type = EventSchema.type(of: field, on: kind)
    else { preconditionFailure("a test names the field \(parts[0]) on \(kind.name)") }
    draft.fields[field] = value(parts[1], type)
  }
  return draft
}

/// `HH:MM` or `NdHH:MM` after the start of 2026.
package func moment(_ text: String) -> Moment {
  let parts = text.split(separator: "d")
  let days = parts.count == 2 ? Int64(parts[0]) ?? 0 : 0
  let clock = (parts.last ?? "").split(separator: ":").compactMap { Int64($0) }
  return Moment(
    milliseconds: 1_767_225_600_000 + days * Moment.dayLength + (clock[0] * 60 + clock[1]) * 60_000)
}

/// The day that a date begins, or ends where it says until when.
private func day(_ text: String, _ type: FieldType) -> Moment? {
  Moment(date: text).map {
    Moment(milliseconds: $0.milliseconds + (type == .dateOrMoment ? Moment.dayLength - 1 : 0))
  }
}

private func value(_ text: String, _ type: FieldType) -> FieldValue {
  switch type.storage {
  case .number: .number(Double(text) ?? .nan)
  case .flag: .flag(text == "true")
  case .moment: .moment(day(text, type) ?? moment(text))
  case .list: .list(text.split(separator: ",").map(String.init))
  case .symbol: .text(text.replacing("_", with: type == .text ? " " : "_"))
  }
}
