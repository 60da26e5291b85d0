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

  /// With a byte-order mark, by which spreadsheets know UTF-8.
  var text: String {
    let lines = [Self.columns] + rows.map(cells)
    return "\u{FEFF}"
      + lines.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

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

  /// - Source: RFC 4180; a cell that a spreadsheet would take for a formula gets an apostrophe.
  static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
    let text = isFormula ? "'" + cell : cell
    guard text.contains(where: { "\",;\n\r\t".contains($0) || $0 == "\r\n" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
