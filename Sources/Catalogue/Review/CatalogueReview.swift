package import Domain

/// What a catalogue lacks as a whole, once each file alone is right.
///
/// A scan can do without it, so these problems stop the check and not the scan.
package struct CatalogueReview {
  let catalogue: IndicatorCatalogue
  let folder: String

  /// Looks at a catalogue of which `folder` is ours; a site's own files may lack a language.
  package init(_ catalogue: IndicatorCatalogue, folder: String) {
    (self.catalogue, self.folder) = (catalogue, folder)
  }

  package var problems: [Problem] {
    untranslated + uncovered + unknownMeasures + unknownResolved + unknownInBooks
  }

  private var untranslated: [Problem] {
    catalogue.untranslated.filter { isOurs($0.file) }.map { words in
      Problem(
        code: ProblemCode.missingTranslation.rawValue, place: Place(file: words.file),
        have: "no \(words.missing.joined(separator: ", ")) in \(words.language)",
        want: "\(words.id) in locales/\(words.language)/")
    }
  }

  /// Items with nothing beside them, and ids that nothing in force has.
  private var uncovered: [Problem] {
    catalogue.coverage.flatMap { item -> [Problem] in
      if item.by.isEmpty, item.notBuilt == nil {
        return [
          Problem(
            code: ProblemCode.notCovered.rawValue, place: item.place,
            have: "nothing beside \(item.document) \(item.item)",
            want: "by: with what implements it, or not-built: with the reason")
        ]
      }
      return item.by.filter { catalogue.means(of: $0) == nil }.map { id in
        Problem(
          code: ProblemCode.notCovered.rawValue, place: item.place,
          have: "\(shown(id)) beside \(item.document) \(item.item), which there is not",
          want: "the id of an indicator or a measure in force")
      }
    }
  }

  private var unknownMeasures: [Problem] {
    catalogue.measures.compactMap { measure in
      guard let other = measure.alternative, catalogue.measure(other) == nil else { return nil }
      return Problem(
        code: ProblemCode.badMeasure.rawValue, place: Place(file: measure.file),
        have: "the alternative \(shown(other))", want: "the id of a measure")
    }
  }

  /// Indicators that our measures say they resolve and that there are not.
  private var unknownResolved: [Problem] {
    catalogue.measures.filter { isOurs($0.file) }.flatMap { measure in
      measure.resolves.filter { catalogue.indicator($0) == nil }.map { id in
        Problem(
          code: ProblemCode.unknownIndicator.rawValue, place: Place(file: measure.file),
          have: "resolves \(shown(id))", want: "the id of an indicator")
      }
    }
  }

  private func isOurs(_ file: String) -> Bool { file.hasPrefix(folder) }
}
