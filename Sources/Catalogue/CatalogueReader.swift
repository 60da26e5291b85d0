package import Domain

/// Turns the catalogue's folder into checked values, and everything that is wrong in it into problems.
package struct CatalogueReader: Sendable {
  package init() {}

  /// Reads our folder and, where there is one, a site's own after it.
  ///
  /// Every problem is collected; what could be read is in the catalogue all the same.
  package func read(
    folder: String, site: String?, for use: CatalogueUse = .review
  ) -> (catalogue: IndicatorCatalogue, problems: [Problem]) {
    var reading = self.reading(folder, site, use)
    if reading.needsOthers { reading = self.reading(folder, site, use.ofAll) }
    return (reading.catalogue(version: reading.version(folder)), reading.problems)
  }

  private func reading(_ folder: String, _ site: String?, _ use: CatalogueUse) -> CatalogueReading {
    var reading = CatalogueReading(use)
    if use.isReview { reading.readGuardRails(folder) }
    if let site { reading.readTunings(site: site) }
    reading.readSources(folder)
    if let site { reading.readSources(site) }
    reading.readTables(folder)
    if let site { reading.readTables(site) }
    reading.readEntries(folder)
    if let site {
      if !use.isReview { reading.readGuardRails(folder) }
      reading.readEntries(site)
    }
    if use.isReview { reading.readCoverage(folder) }
    reading.readLinks(folder, site: site)
    if use.isReview { reading.readLists(folder, site: site) }
    reading.reportUnknownTunedIndicators()
    if !reading.needsOthers { reading.reportSignals() }
    return reading
  }

  /// Reads one indicator from its text; `file` is its path, which its id and family repeat.
  package func indicator(
    yaml: String, file: String, rails: GuardRails = GuardRails()
  ) -> (Indicator?, [Problem]) {
    CatalogueReading.indicator(yaml: yaml, file: file, context: IndicatorContext(), rails: rails)
  }

  /// Reads the words that no text may have and no watch may name.
  package func guardRails(folder: String) -> (rails: GuardRails, problems: [Problem]) {
    var reading = CatalogueReading(.review)
    reading.readGuardRails(folder)
    return (reading.rails, reading.problems)
  }

  /// Reads what shared things say, from one file.
  package func linking(file: String) -> (model: LinkModel?, problems: [Problem]) {
    var reading = CatalogueReading(.review)
    reading.readLinking(file)
    return (reading.linking, reading.problems)
  }

  /// Reads what people said of links, from one file.
  package func answers(file: String) -> (answers: [LinkAnswer], problems: [Problem]) {
    var reading = CatalogueReading(.review)
    reading.readAnswers(file)
    return (reading.answers, reading.problems)
  }

  /// Reads which public lists there are and how lists are kept, from our folder and a site's.
  package func lists(
    folder: String, site: String?
  ) -> (lists: ListCatalogue, problems: [Problem]) {
    var reading = CatalogueReading(.review)
    reading.readLists(folder, site: site)
    return (reading.lists, reading.problems)
  }

  /// Reads what names are compared with, from our folder and a site's, and nothing else.
  package func nameTables(
    folder: String, site: String?
  ) -> (tables: NameTables, problems: [Problem]) {
    var reading = CatalogueReading(.review)
    reading.readTables(folder)
    if let site { reading.readTables(site) }
    return (reading.catalogue(version: "").nameTables, reading.problems)
  }

  /// Reads what a site's people cleared, from its folder.
  package func clearances(site: String) -> (clearances: [Clearance], problems: [Problem]) {
    var reading = CatalogueReading(.review)
    reading.readClearances("\(site)/\(Clearance.file)")
    return (reading.clearances, reading.problems)
  }
}
