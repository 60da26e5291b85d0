package import Domain
import Yams

/// Reads a mapping file: YAML that says which column becomes which event field.
package struct ColumnMapReader: Sendable {
  package init() {}

  /// Reads the file; `nil` and the problems where it is not usable.
  package func read(_ path: String) -> (map: ColumnMap?, problems: [Problem]) {
    var problems: [Problem] = []
    guard let text = CatalogueFile(path: path).text(&problems) else { return (nil, problems) }
    return read(yaml: text, file: path)
  }

  /// Reads a mapping from its text.
  package func read(yaml: String, file: String) -> (map: ColumnMap?, problems: [Problem]) {
    let scope = Scope(file: file)
    guard let root = YAMLText(text: yaml).root(in: scope) else {
      return (nil, scope.sortedProblems)
    }
    let map = ColumnMap.read(root, in: scope)
    return (scope.problems.isEmpty ? map : nil, scope.sortedProblems)
  }
}
