import Domain
import Yams

extension CatalogueReading {
  /// Reads `linking.yaml`, where there is one, and a site's answers about links.
  mutating func readLinks(_ folder: String, site: String?) {
    readLinking("\(folder)/linking.yaml")
    if let site {
      readAnswers("\(site)/links.yaml")
      readClearances("\(site)/\(Clearance.file)")
    }
  }

  mutating func readLinking(_ path: String) {
    read(path) { reading, root, scope in reading.linking = LinkModel.read(root, in: scope) }
  }

  mutating func readAnswers(_ path: String) {
    read(path) { reading, root, scope in reading.answers = LinkAnswer.readAll(root, in: scope) }
  }

  /// Reads `lists.yaml`, ours and then a site's.
  mutating func readLists(_ folder: String, site: String?) {
    for folder in [folder, site].compactMap(\.self) {
      read("\(folder)/lists.yaml") { reading, root, scope in reading.lists.add(root, in: scope) }
    }
  }

  mutating func readClearances(_ path: String) {
    read(path) { reading, root, scope in reading.clearances = Clearance.readAll(root, in: scope) }
  }

  private mutating func read(
    _ path: String, _ body: (inout CatalogueReading, Node, Scope) -> Void
  ) {
    let file = CatalogueFile(path: path)
    guard file.exists, let text = file.text(&problems) else { return }
    let scope = Scope(file: path)
    if let root = YAMLText(text: text).root(in: scope) { body(&self, root, scope) }
    problems += scope.sortedProblems
  }
}
