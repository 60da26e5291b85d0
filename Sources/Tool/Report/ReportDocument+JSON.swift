package import Reports

/// A document as JSON, for programs that fill in a form or keep a file.
///
/// - Shape: keys and the words of `standing`, `party` and `kind` are English in every language.
extension ReportDocument {
  package var json: JSONValue {
    .object([
      "version": .integer(1),
      "language": .text(language.rawValue),
      "title": .text(title),
      "subtitle": .text(subtitle),
      "notices": .array(notices.map(Self.json)),
      "sections": .array(sections.map(Self.json)),
      "footer": .text(footer),
    ])
  }

  private static func json(_ notice: Notice) -> JSONValue {
    .object(["kind": .text(notice.kind.rawValue), "text": .text(notice.text)])
  }

  private static func json(_ section: Section) -> JSONValue {
    .object([
      "id": .text(section.id),
      "title": .text(section.title),
      "annex": .text(orNull: section.annex?.rawValue),
      "blocks": .array(section.blocks.map(json)),
      "sections": .array(section.sections.map(json)),
    ])
  }

  private static func json(_ block: Block) -> JSONValue {
    switch block {
    case .paragraph(let text): .object(["paragraph": .text(text)])
    case .list(let items): .object(["list": .texts(items)])
    case .notice(let notice): .object(["notice": json(notice)])
    case .fields(let entries): .object(["fields": .array(entries.map(json))])
    case .table(let table): .object(["table": json(table)])
    case .timeline(let entries): .object(["timeline": .array(entries.map(json))])
    case .figure(let figure):
      .object([
        "figure": .object([
          "caption": .text(figure.caption), "words": .texts(figure.words),
          "svg": .text(figure.svg),
        ])
      ])
    case .blank(let label, let lines):
      .object(["blank": .object(["label": .text(label), "lines": .integer(lines)])])
    }
  }

  private static func json(_ entry: FieldEntry) -> JSONValue {
    .object([
      "id": .text(entry.id),
      "label": .text(entry.label),
      "missing": .flag(entry.isMissing),
      "values": .array(entry.values.map(json)),
      "values_total": .integer(entry.values.count + entry.more),
      "ask": .text(orNull: entry.isMissing ? entry.ask : nil),
      "explains": .texts(entry.explains),
    ])
  }

  private static func json(_ value: FieldEntry.Value) -> JSONValue {
    .object([
      "text": .text(value.text),
      "note": .text(value.note),
      "standing": .text(value.standing.rawValue),
      "party": .text(value.party.rawValue),
      "evidence": .texts(value.evidence),
    ])
  }

  private static func json(_ table: ReportTable) -> JSONValue {
    .object([
      "headings": .texts(table.headings),
      "rows": .array(table.rows.map(JSONValue.texts)),
      "rows_total": .integer(table.rows.count + table.more),
    ])
  }

  private static func json(_ entry: TimelineEntry) -> JSONValue {
    .object([
      "time": .text(entry.time), "local": .text(entry.local), "who": .text(entry.who),
      "text": .text(entry.text), "standing": .text(entry.standing.rawValue),
      "evidence": .texts(entry.evidence),
    ])
  }
}
