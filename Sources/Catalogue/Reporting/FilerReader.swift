package import Domain
import Yams

/// Reads what a filer says, from a file of the filer's own.
package struct FilerReader {
  package init() {}

  /// What could be read, and every problem; `fields` are those of the union list.
  package func read(_ path: String, fields: Set<String>) -> (filer: Filer, problems: [Problem]) {
    var problems: [Problem] = []
    guard let text = CatalogueFile(path: path).text(&problems) else { return (Filer(), problems) }
    let scope = Scope(file: path)
    let filer = YAMLText(text: text).root(in: scope).map { read($0, fields, in: scope) }
    return (filer ?? Filer(), problems + scope.sortedProblems)
  }

  private func read(_ root: Node, _ fields: Set<String>, in scope: Scope) -> Filer {
    let keys = ["fields", "starts", "conclusions", "narrative"]
    guard let map = MapReader(root, "the filer", keys: keys, in: scope) else { return Filer() }
    return Filer(
      fields: map["fields"].map { values($0, fields, in: scope) } ?? [:],
      starts: map["starts"].map { starts($0, in: scope) } ?? [:],
      conclusions: map.items("conclusions").compactMap { conclusion($0, in: scope) },
      narrative: map.optionalText("narrative"))
  }

  private func values(_ node: Node, _ fields: Set<String>, in scope: Scope) -> [String: [String]] {
    var values: [String: [String]] = [:]
    for (key, value) in pairs(node, want: "a map of fields and values", in: scope) {
      guard let id = scope.text(key) else { continue }
      guard fields.contains(id) else {
        scope.report(
          .unknownField, at: key, have: shown(id), want: "a field of `bonafide report --fields`")
        continue
      }
      values[id] = scope.texts(value).map(\.text)
    }
    return values
  }

  private func starts(_ node: Node, in scope: Scope) -> [Deadline.Start: Moment] {
    var starts: [Deadline.Start: Moment] = [:]
    for (key, value) in pairs(node, want: "a map such as {blocked: 2026-03-02}", in: scope) {
      guard let start = scope.word(key, Deadline.Start.self), let text = scope.text(value) else {
        continue
      }
      guard let moment = Moment(rfc3339: text) else {
        scope.report(
          .badDate, at: value, have: shown(text),
          want: "RFC 3339 with zone, as 2026-03-02T09:00:00-05:00")
        continue
      }
      starts[start] = moment
    }
    return starts
  }

  private func conclusion(_ node: Node, in scope: Scope) -> Filer.Conclusion? {
    guard let map = MapReader(node, "the conclusion", keys: ["by", "on", "says"], in: scope) else {
      return nil
    }
    let (by, on, says) = (map.text("by"), map.text("on"), map.text("says"))
    if let on, Moment(date: on) == nil {
      scope.report(
        .badDate, at: map["on"] ?? node, have: shown(on), want: "a date as 2026-03-02")
    }
    guard let by, let on, let says else { return nil }
    return Filer.Conclusion(by: by, on: on, says: says)
  }

  private func pairs(
    _ node: Node, want: String, in scope: Scope
  ) -> [(Node, Node)] {
    guard case .mapping(let mapping) = node else {
      scope.report(.wrongShape, at: node, have: scope.shape(node), want: want)
      return []
    }
    return mapping.map { ($0.key, $0.value) }
  }
}
