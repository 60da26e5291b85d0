import Domain

/// How wide the columns of a table are, from what stands in them: no word is broken while there is room for it.
struct ColumnWidths {
  /// Hundredths of the table; they add up to 100.
  let percent: [Int]

  /// Columns of text that a page holds beside the borders, at the size of tables.
  private static let page = 104
  /// A word longer than this may break.
  private static let longest = 24

  init(_ table: ReportTable) {
    let columns = table.headings.indices.map { place -> (least: Int, wanted: Int) in
      let cells = [table.headings[place]] + table.rows.map { place < $0.count ? $0[place] : "" }
      let words = cells.dropFirst().flatMap { $0.split(separator: " ") }
      // Headings are bold.
      let heading = table.headings[place].split(separator: " ")
        .map { ColumnWidths.room(String($0)) * 5 / 4 + 1 }
      let least = (words.map { ColumnWidths.room(String($0)) } + heading).max() ?? 0
      let wanted = table.blank == place ? 34 : cells.map(PlainText.columns).max() ?? 0
      return (min(max(least, 3), ColumnWidths.longest) + 3, min(wanted, 300) + 3)
    }
    let least = columns.reduce(0) { $0 + $1.least }
    let room = max(0, ColumnWidths.page - least)
    let wishes = columns.map { Double(max(0, $0.wanted - $0.least)).squareRoot() }
    let all = max(wishes.reduce(0, +), 1)
    let widths = zip(columns, wishes).map { Double($0.least) + Double(room) * $1 / all }
    percent = ColumnWidths.hundredths(widths)
  }

  /// Columns of text, of which a capital letter takes more than one.
  private static func room(_ text: String) -> Int {
    PlainText.columns(text) + text.unicodeScalars.count { (0x41...0x5A).contains($0.value) } * 2 / 5
  }

  private static func hundredths(_ widths: [Double]) -> [Int] {
    let sum = max(widths.reduce(0, +), 1)
    var percent = widths.map { Int(($0 * 100 / sum).rounded(.down)) }
    let widest = percent.indices.max { percent[$0] < percent[$1] }
    if let widest { percent[widest] += 100 - percent.reduce(0, +) }
    return percent
  }
}
