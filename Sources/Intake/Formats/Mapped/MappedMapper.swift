import Domain

/// A customer's own table or records, read as a mapping file says.
final class MappedMapper: RecordMapper {
  let shape = RecordShape.jsonOrTable
  let wrappers: [String]
  private let rows: [Row]
  let mayNameTraits = true
  var tables: [FieldTable] { rows.map(\.table) }

  /// One event of each record, its places looked up once.
  private struct Row {
    let event: Reading
    let time: Reading
    let subject: Reading
    let id: Reading?
    let table: FieldTable
    let constants: [(Field, String)]
  }

  private enum Reading {
    case constant(String)
    case at(FieldPath, ValueForm)
  }

  init(_ map: ColumnMap) {
    wrappers = map.records
    rows = map.events.map { row in
      var (rules, constants) = ([FieldRule](), [(Field, String)]())
      for entry in row.fields {
        switch entry.value {
        case .constant(let text): constants.append((entry.field, text))
        case .column(let column, let form):
          rules.append(FieldRule(entry.field, FieldPath(column), as: Self.form(form)))
        }
      }
      return Row(
        event: Self.reading(row.event), time: Self.reading(row.time),
        subject: Self.reading(row.subject), id: row.id.map(Self.reading),
        table: FieldTable(list: rules), constants: constants)
    }
  }

  func recognises(_ record: RecordView) -> Bool { false }

  func events(in record: RecordView) throws(RecordProblem) -> [EventDraft] {
    var drafts: [EventDraft] = []
    for row in rows {
      guard let kind = Self.text(row.event, in: record).flatMap(EventKind.init(name:)) else {
        continue
      }
      let time = try Self.time(row.time, in: record)
      guard let subject = Self.text(row.subject, in: record) ?? (kind == .listEntry ? "" : nil)
      else {
        throw RecordProblem(
          code: .noSubject, have: "no \(Self.name(row.subject))", want: "whom it is about")
      }
      let id = row.id.flatMap { Self.text($0, in: record) }
      var draft = row.table.event(kind, time, subject, id, from: record)
      for (field, text) in row.constants where draft.fields[field] == nil {
        draft.fields[field] = Self.constant(text, field, kind)
      }
      drafts.append(draft)
    }
    return drafts
  }

  private static func reading(_ value: ColumnMap.Value) -> Reading {
    switch value {
    case .constant(let text): .constant(text)
    case .column(let column, let form): .at(FieldPath(column), Self.form(form))
    }
  }

  private static func form(_ form: ColumnMap.Form) -> ValueForm {
    switch form {
    case .plain: .plain
    case .words(let words): .words(words)
    case .pattern(let text, let offset): .time([.pattern(TimePattern(text, offset: offset))])
    case .seconds: .time([.seconds])
    case .milliseconds: .time([.milliseconds])
    case .comma: .commaNumber
    }
  }

  private static func name(_ reading: Reading) -> String {
    switch reading {
    case .constant(let text): text
    case .at(let path, _): path.description
    }
  }

  private static func text(_ reading: Reading, in record: RecordView) -> String? {
    switch reading {
    case .constant(let text): return text.isEmpty ? nil : text
    case .at(let path, let form):
      guard let view = record[path], case .text(let text)? = form.value(view, .text) else {
        return nil
      }
      return text
    }
  }

  private static func time(
    _ reading: Reading, in record: RecordView
  ) throws(RecordProblem) -> Moment {
    switch reading {
    case .constant(let text):
      guard let time = Moment(rfc3339: text) else {
        throw RecordProblem(code: .badTime, have: text, want: "RFC 3339 with zone")
      }
      return time
    case .at(let path, let form):
      guard let view = record[path], let text = view.text else {
        throw RecordProblem(code: .noTime, have: "no \(path)", want: "when it happened")
      }
      guard case .moment(let time)? = form.value(view, .moment) else {
        throw RecordProblem(
          code: .badTime, have: String(text.prefix(40)), want: "a time as the mapping has it")
      }
      return time
    }
  }

  private static func constant(_ text: String, _ field: Field, _ kind: EventKind) -> FieldValue? {
    let tape = RecordTape()
    tape.beginRow()
    tape.add(key: [0x76], value: text.utf8)
    guard let type = EventSchema.type(of: field, on: kind), let view = RecordView(tape)["v"] else {
      return nil
    }
    return ValueForm.plain.value(view, type)
  }
}
