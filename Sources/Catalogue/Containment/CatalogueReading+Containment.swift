import Domain

extension CatalogueReading {
  /// Reads the steps after a suspicion; a site's own come after ours.
  mutating func readContainment(_ folder: String) {
    for file in CatalogueFile.yaml(in: "\(folder)/plans", &problems) {
      guard let text = file.text(&problems) else { continue }
      let scope = Scope(file: file.path, rails: rails)
      if let root = YAMLText(text: text).root(in: scope) {
        containment.add(root, documents: citable, in: scope)
      }
      problems += scope.sortedProblems
    }
  }
}
