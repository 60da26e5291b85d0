/// Tables as spreadsheets read them.
///
/// - Source: RFC 4180.
enum CSVText {
  /// A whole file, with a byte-order mark, by which spreadsheets know UTF-8.
  static func file(_ rows: [[String]]) -> String {
    "\u{FEFF}" + rows.map { line($0) + "\r\n" }.joined()
  }

  /// One row, without its end.
  static func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: ",") }

  /// A cell that a spreadsheet would take for a formula gets an apostrophe.
  private static func cell(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
    let text = isFormula ? "'" + cell : cell
    guard text.contains(where: { "\",;\n\r\t".contains($0) || $0 == "\r\n" }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
