import Domain

/// What fills the fields of an authority's form: the filer's words, what events hold, what follows from them.
struct FormAnswers {
  let dossier: Dossier
  let filer: Filer
  let words: PacketWords
  /// Values that are spelled out of one field.
  let longest: Int
  private let records: [EventKind: [Record]]

  init(_ dossier: Dossier, _ filer: Filer, words: PacketWords, longest: Int) {
    (self.dossier, self.filer, self.words, self.longest) = (dossier, filer, words, longest)
    records = Dictionary(grouping: dossier.records, by: \.kind)
  }

  /// The field with all that is known of it, the filer's own words first.
  func entry(_ field: ReportField) -> FieldEntry {
    var values = (filer.fields[field.id] ?? []).map {
      FieldEntry.Value(shortened($0), standing: .filed, party: party(ofFiler: field.id))
    }
    for source in field.sources {
      switch source {
      case .made(let made): values += self.values(made)
      case .events(let reading): values += self.values(reading)
      }
    }
    return FieldEntry(
      id: field.id, label: words.pick(field.label), values: Array(values.prefix(longest)),
      more: max(0, values.count - longest), ask: words.pick(field.ask))
  }

  private func party(ofFiler id: String) -> FieldEntry.Party {
    id.hasPrefix("victims.")
      ? .identityHolder : id.hasPrefix("filer.") || id.hasPrefix("harm.") ? .filer : .subject
  }

  /// One distinct value, with where it was seen.
  private struct Found {
    var text: String
    var notes: [String] = []
    var subjects: [String] = []
    var standing: FieldEntry.Standing
    var first: Moment
    var last: Moment
    var count = 0
    var evidence: [String] = []
  }

  private func values(_ reading: ReportField.Reading) -> [FieldEntry.Value] {
    var found: [Found] = []
    var places: [String: Int] = [:]
    let events = reading.kinds.flatMap { records[$0] ?? [] }
    let ordered = reading.kinds.count == 1 ? events : events.sorted(by: Record.inOrder)
    let held = ordered.filter { holds(reading, $0) }
    for record in reading.isNewest ? newest(held) : held {
      guard let text = text(reading, record) else { continue }
      let standing = Record.standing(record.kind, reading.values.first)
      // Two accounts that are paid the same at once are two payments.
      let owner = reading.hasTime ? record.subject : ""
      let key = "\(standing.rawValue)\u{1F}\(owner)\u{1F}\(text)"
      let place = places[key] ?? found.count
      if place == found.count {
        places[key] = place
        found.append(Found(text: text, standing: standing, first: record.time, last: record.time))
      }
      add(record, reading, to: &found[place])
    }
    return found.map { value($0, reading) }
  }

  /// The last record of each subject, in their order.
  private func newest(_ records: [Record]) -> [Record] {
    let last = Dictionary(records.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
    return last.values.sorted(by: Record.inOrder)
  }

  private func add(_ record: Record, _ reading: ReportField.Reading, to found: inout Found) {
    found.count += 1
    found.last = max(found.last, record.time)
    if let note = reading.note.flatMap({ record[$0] }).map(words.word),
      !found.notes.contains(note)
    {
      found.notes.append(note)
    }
    if !found.subjects.contains(record.subject) { found.subjects.append(record.subject) }
    if found.evidence.count < 5 { found.evidence.append(record.reference) }
  }

  private func holds(_ reading: ReportField.Reading, _ record: Record) -> Bool {
    reading.needs.allSatisfy { record[$0] != nil }
      && reading.when.allSatisfy { field, wanted in record[field].map(wanted.contains) ?? false }
  }

  /// The values together; `nil` where the event has none of those that matter.
  private func text(_ reading: ReportField.Reading, _ record: Record) -> String? {
    let parts = EventWords(words).parts(record, reading.values)
    guard reading.hasTime else {
      return parts.isEmpty ? nil : shortened(parts.joined(separator: ", "))
    }
    guard !parts.isEmpty else { return record.time.rfc3339 }
    return "\(record.time.rfc3339): \(shortened(parts.joined(separator: ", ")))"
  }

  private func value(_ found: Found, _ reading: ReportField.Reading) -> FieldEntry.Value {
    var notes = found.notes
    if !dossier.isOne { notes.append(found.subjects.joined(separator: ", ")) }
    if !reading.hasTime || found.count > 1 {
      notes.append(words.seen(found.count, found.first.date, found.last.date))
    }
    return FieldEntry.Value(
      found.text, note: notes.joined(separator: "; "), standing: found.standing,
      party: FieldEntry.Party(reading.party), evidence: found.evidence)
  }

  /// A text of a length that a page can take.
  private func shortened(_ text: String) -> String { PacketWords.shortened(text, to: 400) }
}

extension FieldEntry.Party {
  fileprivate init(_ party: ReportField.Party) {
    switch party {
    case .subject: self = .subject
    case .identityHolder: self = .identityHolder
    case .other: self = .other
    }
  }
}

extension Record {
  /// By time, then by what cannot be equal by chance.
  package static func inOrder(_ left: Record, _ right: Record) -> Bool {
    if left.time != right.time { return left.time < right.time }
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.subject != right.subject { return left.subject.precedes(right.subject) }
    return left.reference.precedes(right.reference)
  }
}
