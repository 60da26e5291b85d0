import Domain
import Reports

/// A sheet as pages to fill in by hand.
struct SheetDocument {
  private let sheet: CheckSheet
  private let rows: [SheetRow]
  private let phrases: Phrases

  init(_ sheet: CheckSheet, rows: [SheetRow], _ phrases: Phrases) {
    (self.sheet, self.rows, self.phrases) = (sheet, rows, phrases)
  }

  var document: ReportDocument {
    let head = ReportDocument.Section(
      id: "head", title: phrases.whoAndWhen,
      blocks: [phrases.subject, phrases.requisition, phrases.filledInBy, phrases.dates].map {
        .blank(label: $0, lines: 1)
      })
    return ReportDocument(
      language: phrases.language == .korean ? .korean : .english, title: phrases.pick(sheet.title),
      subtitle: phrases.sheetFor(sheet.id),
      notices: [.init(.caution, phrases.pick(sheet.intro))],
      sections: [head] + sheet.parts.enumerated().map(section), footer: phrases.sheetFooter)
  }

  private func section(_ number: Int, _ part: CheckSheet.Part) -> ReportDocument.Section {
    let before = sheet.parts.prefix(number).reduce(0) { $0 + $1.rows.count }
    let own = rows[before..<before + part.rows.count]
    let blocks: [ReportDocument.Block]
    switch part.rows.first?.kind {
    case .question:
      blocks = own.map { .blank(label: $0.what, lines: 2) }
    case .observation:
      blocks = [table(own, [phrases.seen, phrases.answerBoxes], boxes: phrases.yesNo)]
    default: blocks = [table(own, [phrases.check, phrases.resultBoxes], boxes: phrases.results)]
    }
    return .init(id: "part-\(number + 1)", title: phrases.pick(part.title), blocks: blocks)
  }

  private func table(
    _ rows: ArraySlice<SheetRow>, _ headings: [String], boxes: String
  ) -> ReportDocument.Block {
    .table(
      ReportTable(
        headings: headings + ["\(phrases.by); \(phrases.evidenceColumn)"],
        rows: rows.map { row in
          let hint = row.hint.isEmpty ? "" : " (\(phrases.shows(row.hint)))"
          return ["\(row.what)\(hint) [\(row.id)]", boxes, ""]
        }, blank: 2))
  }
}
