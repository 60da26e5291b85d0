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
    var section = ReportDocument.Section(
      id: "observed", title: words.observedTitle, blocks: [.paragraph(words.observedHint)])
    for subject in dossier.subjects {
      let sights = dossier.sights.filter { $0.subject == subject }
      guard !sights.isEmpty || dossier.isOne else { continue }
      let blocks: [ReportDocument.Block] =
        sights.isEmpty ? [.paragraph(words.nothingOpen)] : [.fields(sights.map(entry))]
      section.sections.append(
        .init(id: "observed-\(subject)", title: "\(words.account) \(subject)", blocks: blocks))
    }
    return section
  }

  private func entry(_ sight: Dossier.Sight) -> FieldEntry {
    var notes = ["\(sight.from.rfc3339) – \(sight.to.rfc3339)"]
    if let measure = sight.resolvedBy { notes.append(words.resolved(measure)) }
    if !sight.with.isEmpty { notes.append(words.with(sight.with)) }
    if sight.evidenceTotal > 5 { notes.append(words.inEvents(sight.evidenceTotal)) }
    if !sight.innocent.isEmpty { notes.append(words.innocent(sight.innocent.map(words.pick))) }
    if !sight.sources.isEmpty { notes.append(words.sources(sight.sources)) }
    return FieldEntry(
      id: sight.indicator, label: "\(words.pick(sight.title)) [\(sight.strength.rawValue)]",
      values: [
        .init(
          words.pick(sight.says), note: notes.joined(separator: "; "), standing: .observed,
          evidence: Array(sight.evidence.prefix(5)))
      ])
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
