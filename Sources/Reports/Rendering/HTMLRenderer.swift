import Domain

/// A document as one HTML file: no scripts, nothing fetched, the same on a screen, on paper and as PDF.
package struct HTMLRenderer: Sendable {
  private let document: ReportDocument
  private let words: ReportWords

  package init(_ document: ReportDocument) {
    self.document = document
    words = ReportWords(document.language)
  }

  package func html() -> String {
    var out = """
      <!DOCTYPE html>
      <html lang="\(document.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(document.title))</title>
      <style>
      \(ReportStyle.css(document.language))</style>
      </head>
      <body>
      <header>
      <h1>\(escaped(document.title))</h1>

      """
    if !document.subtitle.isEmpty { out += "<p class=\"sub\">\(escaped(document.subtitle))</p>\n" }
    out += "<p class=\"foot\">\(Markup.prose(document.footer))</p>\n</header>\n<main>\n"
    for notice in document.notices { add(notice, words, to: &out) }
    for section in document.sections { add(section, 2, words, to: &out) }
    return out + "</main>\n</body>\n</html>\n"
  }

  private func escaped(_ text: String) -> String { Markup.escaped(text) }

  private func add(
    _ section: ReportDocument.Section, _ level: Int, _ words: ReportWords, to out: inout String
  ) {
    let words = section.annex.map(ReportWords.init) ?? words
    let language = section.annex.map { " lang=\"\($0.rawValue)\"" } ?? ""
    let page = section.startsPage ? " class=\"page\"" : ""
    let heading = "h\(min(level, 6))"
    out += "<section id=\"\(escaped(section.id))\"\(page)\(language)>\n"
    out += "<\(heading)>\(escaped(section.title))</\(heading)>\n"
    for block in section.blocks { add(block, words, to: &out) }
    for inner in section.sections { add(inner, level + 1, words, to: &out) }
    out += "</section>\n"
  }

  private func add(_ block: ReportDocument.Block, _ words: ReportWords, to out: inout String) {
    switch block {
    case .paragraph(let text): out += "<p>\(Markup.prose(text))</p>\n"
    case .list(let items):
      out += "<ul>\n" + items.map { "<li>\(Markup.prose($0))</li>\n" }.joined() + "</ul>\n"
    case .notice(let notice): add(notice, words, to: &out)
    case .fields(let entries):
      out += "<table class=\"fields\">\n"
      for entry in entries { add(entry, words, to: &out) }
      out += "</table>\n"
    case .table(let table): add(table, words, to: &out)
    case .timeline(let entries): add(entries, words, to: &out)
    case .figure(let figure): add(figure, to: &out)
    case .blank(let label, let lines):
      out += "<div class=\"blank\"><p>\(escaped(label))</p>\n"
      out += String(repeating: "<p class=\"line\"></p>\n", count: lines) + "</div>\n"
    }
  }

  private func add(
    _ notice: ReportDocument.Notice, _ words: ReportWords, to out: inout String
  ) {
    let head = escaped(words.notice(notice.kind))
    out += "<p class=\"notice \(notice.kind.rawValue)\"><b>\(head).</b> "
    out += "\(Markup.prose(notice.text))</p>\n"
  }

  private func add(_ entry: FieldEntry, _ words: ReportWords, to out: inout String) {
    guard !entry.isMissing else {
      out += "<tr class=\"none\"><th scope=\"row\">☐ \(escaped(entry.label))</th><td>"
      out += "<b>\(escaped(words.missing))</b>"
      out += entry.ask.map { " <span class=\"ask\">\(Markup.prose($0))</span>" } ?? ""
      out += "</td></tr>\n"
      return
    }
    out += "<tr><th scope=\"row\">☑ \(escaped(entry.label))</th><td>"
    for value in entry.values {
      let note = [value.note, words.standing(value.standing)].filter { !$0.isEmpty }
      out += "<div><span class=\"v\">\(escaped(value.text))</span> "
      out += "<small>\(escaped(note.joined(separator: ", ")))</small>"
      out += evidence(value.evidence) + "</div>"
    }
    if entry.more > 0 { out += "<div><small>\(escaped(words.more(entry.more)))</small></div>" }
    for text in entry.explains { out += "<div class=\"why\">\(escaped(text))</div>" }
    out += "</td></tr>\n"
  }

  private func add(_ table: ReportTable, _ words: ReportWords, to out: inout String) {
    guard !table.rows.isEmpty else {
      out += "<p class=\"empty\">\(escaped(words.noEntries))</p>\n"
      return
    }
    let isPaired = table.headings.isEmpty
    out += isPaired ? "<table class=\"fields\">\n" : "<table class=\"grid\">\n" + head(table)
    for row in table.rows {
      let cells = row.enumerated().map { place, cell in
        isPaired && place == 0
          ? "<th scope=\"row\">\(escaped(cell))</th>"
          : table.blank == place
            ? "<td class=\"write\"><i></i><i></i></td>" : "<td>\(escaped(cell))</td>"
      }
      out += "<tr>\(cells.joined())</tr>\n"
    }
    out += "</table>\n"
    if table.more > 0 {
      out +=
        "<p><small>\(Markup.prose("\(words.more(table.more)) \(table.moreNote)"))</small></p>\n"
    }
  }

  private func head(_ table: ReportTable) -> String {
    let widths = ColumnWidths(table).percent.map { "<col style=\"width:\($0)%\"/>" }.joined()
    let cells = table.headings.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
    return "<colgroup>\(widths)</colgroup>\n<thead><tr>\(cells)</tr></thead>\n"
  }

  private func add(
    _ entries: [TimelineEntry], _ words: ReportWords, to out: inout String
  ) {
    guard !entries.isEmpty else {
      out += "<p class=\"empty\">\(escaped(words.noEntries))</p>\n"
      return
    }
    let hasWho = entries.contains { !$0.who.isEmpty }
    out += "<table class=\"grid time\">\n<thead><tr>\(column("t", words.time))"
    out += hasWho ? column("w", words.who) : ""
    out += "\(column("x", words.what))\(column("s", words.standing))</tr></thead>\n"
    for entry in entries {
      let local = entry.local.isEmpty ? "" : "<br><small>\(escaped(entry.local))</small>"
      out += "<tr><td>\(escaped(entry.time))\(local)</td>"
      out += hasWho ? "<td>\(escaped(entry.who))</td>" : ""
      out += "<td>\(escaped(entry.text))\(evidence(entry.evidence))</td>"
      out += "<td>\(escaped(words.standing(entry.standing)))</td></tr>\n"
    }
    out += "</table>\n"
  }

  private func column(_ name: String, _ title: String) -> String {
    "<th scope=\"col\" class=\"\(name)\">\(escaped(title))</th>"
  }

  private func add(_ figure: ReportFigure, to out: inout String) {
    out += "<figure>\n\(figure.svg)\n<figcaption>\(escaped(figure.caption))</figcaption>\n"
    out += "</figure>\n"
    guard !figure.words.isEmpty else { return }
    out += "<ul class=\"words\">\n"
    out += figure.words.map { "<li>\(escaped($0))</li>\n" }.joined() + "</ul>\n"
  }

  private func evidence(_ references: [String]) -> String {
    guard !references.isEmpty else { return "" }
    return " <code>\(escaped(References.text(references)))</code>"
  }
}
