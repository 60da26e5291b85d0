import Domain
import Yams

extension CatalogueReading {
  /// Reads what is done once for a firm, and the sheets; a site's own come after ours.
  mutating func readDiligence(_ folder: String) {
    let file = CatalogueFile(path: "\(folder)/diligence.yaml")
    if file.exists { read(file) { $0.add($1, in: $2) } }
    for file in CatalogueFile.yaml(in: "\(folder)/sheets", &problems) {
      read(file) { book, root, scope in
        guard let sheet = CheckSheet.read(root, in: scope) else { return }
        if book.sheet(sheet.id) == nil { return book.sheets.append(sheet) }
        scope.report(
          .duplicateID, at: root, have: "\(shown(sheet.id)) once more", want: "an id of its own")
      }
    }
  }

  private mutating func read(
    _ file: CatalogueFile, _ body: (inout DiligenceBook, Node, Scope) -> Void
  ) {
    guard let text = file.text(&problems) else { return }
    let scope = Scope(file: file.path, rails: rails)
    if let root = YAMLText(text: text).root(in: scope) { body(&diligence, root, scope) }
    problems += scope.sortedProblems
  }
}

extension DiligenceBook {
  /// Adds what `diligence.yaml` says.
  mutating func add(_ root: Node, in scope: Scope) {
    let keys = ["firm-wide", "of-vendors", "due-once"]
    guard let map = MapReader(root, "the checks", keys: keys, in: scope) else { return }
    firmWide += map.texts("firm-wide")
    ofVendors += map.texts("of-vendors")
    conditions += map.items("due-once").compactMap { node in
      let keys = ["measures", "events", "otherwise"]
      guard let map = MapReader(node, "the condition", keys: keys, in: scope),
        let events = map.required("events"), let otherwise = map.bilingual("otherwise")
      else { return nil }
      return Condition(
        measures: map.texts("measures"), kinds: scope.items(events).compactMap(scope.kind),
        otherwise: otherwise)
    }
  }
}
