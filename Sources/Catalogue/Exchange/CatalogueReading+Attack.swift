import Domain
import Yams

extension CatalogueReading {
  /// Reads `attack.yaml`, where there is one; ours alone.
  mutating func readTechniques(_ folder: String) {
    let file = CatalogueFile(path: "\(folder)/attack.yaml")
    guard file.exists, let text = file.text(&problems) else { return }
    let scope = Scope(file: file.path, rails: rails)
    if let root = YAMLText(text: text).root(in: scope),
      let map = MapReader(root, "the techniques", keys: ["version", "techniques"], in: scope),
      map.text("version") != nil
    {
      let known = Set(indicators.map(\.id))
      techniques = map.items("techniques").compactMap {
        AttackTechnique.read($0, indicators: known, in: scope)
      }
    }
    problems += scope.sortedProblems
  }
}

extension AttackTechnique {
  static func read(
    _ node: Node, indicators known: Set<String>, in scope: Scope
  ) -> AttackTechnique? {
    let keys = ["id", "name", "seen", "indicators"]
    guard let map = MapReader(node, "the technique", keys: keys, in: scope),
      let id = map.text("id"), let name = map.text("name"),
      let seen = map.required("seen").flatMap({ scope.words($0, from: ["F", "F2", "M"]).first })
    else { return nil }
    let named = map.items("indicators").flatMap { scope.texts($0) }
    for item in named where !known.contains(item.text) {
      scope.report(
        .unknownIndicator, at: item.node, have: shown(item.text), want: "the id of an indicator")
    }
    return AttackTechnique(id: id, name: name, seen: seen, indicators: map.texts("indicators"))
  }
}
