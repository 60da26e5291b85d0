import Domain

/// A sheet as a table for a spreadsheet, which reads back as events once it is filled in.
struct SheetCSV {
  static let columns = [
    "bonafide_sheet", "kind", "id", "what", "subject", "time", "result", "by", "evidence",
    "expires", "present", "alternative_offered", "note",
  ]

  private let rows: [SheetRow]
  private let sheet: String

  init(_ sheet: CheckSheet, rows: [SheetRow]) { (self.sheet, self.rows) = (sheet.id, rows) }

  var text: String { CSVText.file([Self.columns] + rows.map(cells)) }

  var value: JSONValue {
    .array(
      rows.map { row in
        .object(zip(Self.columns, cells(row)).map { JSONValue.Member($0, .text($1)) })
      })
  }

  private func cells(_ row: SheetRow) -> [String] {
    [sheet, row.kind.rawValue, row.id, row.what]
      + Array(repeating: "", count: Self.columns.count - 4)
  }
}
