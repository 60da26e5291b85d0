import Domain

/// What was claimed, what was observed, what a person concluded: three sections that never mix.
struct Findings {
  private let dossier: Dossier
  private let filer: Filer
  private let words: PacketWords
  private let longest: Int

  init(_ dossier: Dossier, _ filer: Filer, words: PacketWords, isWhole: Bool) {
    (self.dossier, self.filer, self.words) = (dossier, filer, words)
    longest = isWhole ? .max : 80
  }

  var claimed: ReportDocument.Section {
    let records = dossier.records.filter { Record.standing($0.kind) == .claimed }
    let rows = records.prefix(longest).map { record in
      [
        record.time.date, record.subject, words.pick(SchemaWords.kind(record.kind)),
        EventWords(words).details(record), record.reference,
      ]
    }
    return .init(
      id: "claimed", title: words.claimedTitle,
      blocks: [
        .paragraph(words.claimedHint),
        .table(
          ReportTable(
            headings: [words.date, words.account, words.kind, words.content, words.reference],
            rows: rows, more: max(0, records.count - rows.count), moreNote: words.inTheWhole)),
      ])
  }

  var observed: ReportDocument.Section {
    let groups = dossier.groups
    return .init(
      id: "observed", title: words.observedTitle,
      blocks: [
        .paragraph(words.observedHint),
        groups.isEmpty ? .paragraph(words.nothingOpen) : .fields(entries(groups)),
      ])
  }

  /// One entry an indicator, with what it says of each account, what else it could be and who says so.
  private func entries(_ groups: [Dossier.Group]) -> [FieldEntry] {
    var (entries, places): ([FieldEntry], [String: Int]) = ([], [:])
    for group in groups {
      let sight = group.sight
      let place = places[sight.indicator] ?? entries.count
      if place == entries.count {
        places[sight.indicator] = place
        entries.append(
          FieldEntry(
            id: sight.indicator, label: "\(words.pick(sight.title)) [\(sight.strength.rawValue)]",
            explains: explanation(sight)))
      }
      entries[place].values.append(value(group))
    }
    return entries
  }

  private func explanation(_ sight: Dossier.Sight) -> [String] {
    [
      sight.innocent.isEmpty ? nil : words.innocent(sight.innocent.map(words.pick)),
      sight.sources.isEmpty ? nil : words.sources(sight.sources),
    ].compactMap(\.self)
  }

  private func value(_ group: Dossier.Group) -> FieldEntry.Value {
    var notes = dossier.isOne ? [] : [group.names(words)]
    notes.append(words.moments(group.from, group.to))
    if let measure = group.sight.resolvedBy { notes.append(words.resolved(measure)) }
    let others = group.sight.with.filter { !group.subjects.contains($0) }
    if !others.isEmpty { notes.append(words.with(others)) }
    if group.total > 5 { notes.append(words.inEvents(group.total)) }
    return FieldEntry.Value(
      group.says(words, isWhole: longest == .max),
      note: notes.joined(separator: "; "), standing: .observed,
      evidence: Array(group.evidence.prefix(5)))
  }

  var concluded: ReportDocument.Section {
    var rows = filer.conclusions.map { [$0.on, words.filer, $0.by, $0.says] }
    rows += dossier.records.filter { Record.standing($0.kind) == .concluded }.map(row)
    return .init(
      id: "concluded", title: words.concludedTitle,
      blocks: rows.isEmpty
        ? [.paragraph(words.nobodyConcluded)]
        : [
          .paragraph(words.concludedHint),
          .table(
            ReportTable(
              headings: [words.date, words.account, words.person, words.content], rows: rows)),
        ])
  }

  private func row(_ record: Record) -> [String] {
    let by = record[.by] ?? record[.observer] ?? words.notNamed
    return [
      record.time.date, record.subject, by, EventWords(words).judgement(record, dossier.titles),
    ]
  }
}
