/// Prints sections as aligned text for a terminal, or as Markdown for the record.
struct SectionPrinter {
  let console: Console

  func print(_ sections: [EvaluationSection]) {
    for section in sections {
      console.print(Ink(isOn: console.hasColour).bold(section.title))
      if !section.note.isEmpty {
        console.print(section.note.wrapped(width: console.width, indent: 0))
      }
      let widths = section.columns.indices.map { column in
        max(
          section.columns[column].count,
          section.rows.map { $0.indices.contains(column) ? $0[column].count : 0 }.max() ?? 0)
      }
      for row in [section.columns] + section.rows {
        console.print(line(row, widths))
      }
      console.print("")
    }
  }

  /// Names to the left, figures to the right.
  private func line(_ row: [String], _ widths: [Int]) -> String {
    var line = ""
    for (column, text) in row.enumerated() {
      let text = text.readable
      let blanks = String(repeating: " ", count: max(0, widths[column] - text.count))
      line += column == 0 ? text + blanks : "  " + blanks + text
    }
    return line
  }

  static func markdown(_ sections: [EvaluationSection], level: Int = 3) -> String {
    sections.map { section in
      let head = String(repeating: "#", count: level) + " " + section.title
      let note = section.note.isEmpty ? "" : section.note + "\n\n"
      let columns = "| " + section.columns.joined(separator: " | ") + " |"
      let rule = "|---|" + section.columns.dropFirst().map { _ in "--:|" }.joined()
      let rows = section.rows.map { "| " + $0.joined(separator: " | ") + " |" }
      return "\(head)\n\n\(note)" + ([columns, rule] + rows).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }
}
