import Domain

/// Answers of a screening as a table: a row for each entry found, and one for each of those asked about without any.
enum ScreeningRows {
  static let header = CSVText.line([
    "id", "asked", "standing", "score", "treasury_score", "list", "list_version", "list_date",
    "entity", "listed_name", "kind", "programmes", "compared", "cleared_by", "cleared_until",
    "algorithm", "notes",
  ])

  static func rows(_ answer: ScreeningAnswer) -> [String] {
    let all = answer.found + answer.cleared
    guard !all.isEmpty else {
      let cells = [answer.person.id ?? "", answer.person.title, "none"]
      return [line(cells + Array(repeating: "", count: 13) + [notes(answer)])]
    }
    return all.map { row(answer, $0) }
  }

  private static func row(_ answer: ScreeningAnswer, _ found: ScreeningAnswer.Found) -> String {
    let (match, entity) = (found.match, found.entity)
    let compared = match.features.map { feature in
      "\(feature.field) \(ScreeningText.score(feature.score)): \(feature.listed) (\(feature.reason))"
    }
    return line([
      answer.person.id ?? "", answer.person.title, match.standing.rawValue,
      ScreeningText.score(match.score), ScreeningText.score(match.treasuryScore),
      found.version.list, "\(found.version.number)", found.version.date, entity.reference,
      entity.names.first?.text ?? "", entity.kind.rawValue,
      entity.programmes.joined(separator: "; "), compared.joined(separator: "; "),
      found.clearance?.by ?? "", found.clearance?.until ?? "", match.algorithm,
      notes(answer),
    ])
  }

  private static func notes(_ answer: ScreeningAnswer) -> String {
    answer.mistypedWallets.map(Phrases(.english).wrongChecksum).joined(separator: "; ")
  }

  private static func line(_ cells: [String]) -> String {
    CSVText.line(cells.map(\.readable))
  }
}
