import Domain

/// A document as plain text, in lines of at most 100 columns where words allow it.
package struct TextRenderer: Sendable {
  private let document: ReportDocument
  private let words: ReportWords
  private let width = 100

  package init(_ document: ReportDocument) {
    self.document = document
    words = ReportWords(document.language)
  }

  package func text() -> String {
    var lines = wrapped(document.title, 0)
    lines.append(String(repeating: "=", count: min(width, PlainText.columns(document.title))))
    if !document.subtitle.isEmpty { lines += wrapped(document.subtitle, 0) }
    for notice in document.notices { lines += [""] + text(notice, words) }
    for section in document.sections { lines += text(section, 1, words) }
    lines += ["", String(repeating: "-", count: width)] + wrapped(document.footer, 0)
    return lines.joined(separator: "\n") + "\n"
  }

  private func text(
    _ section: ReportDocument.Section, _ level: Int, _ words: ReportWords
  ) -> [String] {
    let words = section.annex.map(ReportWords.init) ?? words
    var lines = [""] + wrapped(section.title, 0)
    if level <= 2 {
      let length = min(width, PlainText.columns(PlainText.readable(section.title)))
      lines = [""] + lines + [String(repeating: level == 1 ? "=" : "-", count: length)]
    }
    for block in section.blocks { lines += [""] + text(block, words) }
    for inner in section.sections { lines += text(inner, level + 1, words) }
    return lines
  }

  private func text(_ block: ReportDocument.Block, _ words: ReportWords) -> [String] {
    switch block {
    case .paragraph(let text): return wrapped(text, 0)
    case .list(let items): return items.flatMap { bullet("- ", $0) }
    case .notice(let notice): return text(notice, words)
    case .fields(let entries): return entries.flatMap { text($0, words) }
    case .table(let table): return text(table, words)
    case .timeline(let entries): return entries.flatMap { text($0, words) }
    case .figure(let figure):
      return wrapped(figure.caption, 0) + figure.words.flatMap { bullet("- ", $0) }
    case .blank(let label, let lines):
      return wrapped(label, 0)
        + Array(repeating: "\n" + String(repeating: "_", count: width - 20), count: lines)
    }
  }

  private func text(_ notice: ReportDocument.Notice, _ words: ReportWords) -> [String] {
    bullet("! ", "\(words.notice(notice.kind)): \(notice.text)")
  }

  private func text(_ entry: FieldEntry, _ words: ReportWords) -> [String] {
    guard !entry.isMissing else {
      let ask = entry.ask.map { ": \($0)" } ?? ""
      return bullet("[ ] ", "\(entry.label): \(words.missing)\(ask)")
    }
    var lines = bullet("[x] ", entry.label)
    for value in entry.values {
      var notes = [value.note, words.standing(value.standing)].filter { !$0.isEmpty }
      if !value.evidence.isEmpty {
        notes.append("\(words.evidence): \(References.text(value.evidence))")
      }
      lines += wrapped("\(value.text)  (\(notes.joined(separator: "; ")))", 6)
    }
    if entry.more > 0 { lines += wrapped(words.more(entry.more), 6) }
    lines += entry.explains.flatMap { wrapped($0, 6) }
    return lines
  }

  private func text(_ table: ReportTable, _ words: ReportWords) -> [String] {
    guard !table.rows.isEmpty else { return wrapped(words.noEntries, 2) }
    var lines: [String] = []
    for row in table.rows {
      lines += bullet("- ", line(row, table))
    }
    if table.more > 0 { lines += wrapped("\(words.more(table.more)) \(table.moreNote)", 2) }
    return lines
  }

  /// A row of pairs, or each cell behind its heading.
  private func line(_ row: [String], _ table: ReportTable) -> String {
    guard !table.headings.isEmpty else { return row.joined(separator: ": ") }
    return zip(table.headings, row).enumerated().compactMap { place, cell in
      if place == table.blank { return "\(cell.0): \(String(repeating: "_", count: 48))" }
      return cell.1.isEmpty ? nil : "\(cell.0): \(cell.1)"
    }.joined(separator: " | ")
  }

  private func text(_ entry: TimelineEntry, _ words: ReportWords) -> [String] {
    let times = entry.local.isEmpty ? entry.time : "\(entry.time) (\(entry.local))"
    let who = entry.who.isEmpty ? "" : " \(entry.who):"
    let from = entry.evidence.isEmpty ? "" : "  [\(References.text(entry.evidence))]"
    return bullet("- ", "\(times)\(who) \(entry.text) (\(words.standing(entry.standing)))\(from)")
  }

  /// A sign before the first line, and the further lines under the first.
  private func bullet(_ sign: String, _ text: String) -> [String] {
    var lines = wrapped(text, sign.count)
    lines[0] = sign + lines[0].dropFirst(sign.count)
    return lines
  }

  private func wrapped(_ text: String, _ indent: Int) -> [String] {
    PlainText.wrapped(PlainText.readable(text), width: width, indent: indent)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
