import Domain

extension CatalogueReview {
  /// Measures and indicators that plans, sheets and the list of firm-wide measures name, and that there are not.
  var unknownInBooks: [Problem] {
    let (containment, diligence) = (catalogue.containment, catalogue.diligence)
    let rows = diligence.sheets.flatMap { sheet in
      sheet.parts.flatMap(\.rows).map { (file: "sheets/\(sheet.id).yaml", row: $0) }
    }
    let measures =
      containment.steps.compactMap { step in step.measure.map { ("plans/", $0) } }
      + (diligence.firmWide + diligence.ofVendors + diligence.conditions.flatMap(\.measures))
      .map { ("diligence.yaml", $0) }
      + rows.filter { $0.row.kind != .observation }.map { ($0.file, $0.row.id) }
    let indicators =
      containment.circumstances.flatMap(\.signals).map { ("plans/", $0) }
      + rows.filter { $0.row.kind == .observation }.map { ($0.file, $0.row.id) }
    return measures.filter { catalogue.measure($0.1) == nil }.map {
      problem(.badMeasure, $0.0, $0.1, want: "the id of a measure")
    }
      + indicators.filter { catalogue.indicator($0.1) == nil }.map {
        problem(.unknownIndicator, $0.0, $0.1, want: "the id of an indicator")
      }
  }

  private func problem(
    _ code: ProblemCode, _ file: String, _ id: String, want: String
  ) -> Problem {
    Problem(
      code: code.rawValue, place: Place(file: "\(folder)/\(file)"), have: shown(id), want: want)
  }
}
