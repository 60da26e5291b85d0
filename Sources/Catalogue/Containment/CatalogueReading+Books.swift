import Domain

extension CatalogueReading {
  /// Reads steps, checks and sheets: ours, then a site's own.
  mutating func readBooks(_ folder: String, site: String?) {
    for folder in [folder, site].compactMap(\.self) {
      readContainment(folder)
      readDiligence(folder)
    }
  }
}
