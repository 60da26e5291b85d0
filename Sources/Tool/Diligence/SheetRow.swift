import Domain

/// One line of a sheet in the language of whoever fills it in.
struct SheetRow {
  let part: String
  let kind: CheckSheet.Kind
  let id: String
  let what: String
  /// What to be able to show afterwards, or what it tells.
  let hint: String

  /// The lines of a sheet, in order; texts come from the measures and indicators they name.
  static func all(
    _ sheet: CheckSheet, _ catalogue: IndicatorCatalogue, _ phrases: Phrases
  ) -> [SheetRow] {
    let words =
      phrases.language == .english ? [:] : catalogue.translations[phrases.language.rawValue] ?? [:]
    return sheet.parts.flatMap { part in
      part.rows.map { row in
        let measure = catalogue.measure(row.id)
        let indicator = catalogue.indicator(row.id)
        let title = words[row.id]?.title ?? measure?.title ?? indicator?.title ?? row.id
        let tells = words[row.id]?.tells ?? measure?.tells ?? ""
        return SheetRow(
          part: phrases.pick(part.title), kind: row.kind, id: row.id,
          what: row.asks.map(phrases.pick) ?? title, hint: row.kind == .check ? tells : "")
      }
    }
  }
}
