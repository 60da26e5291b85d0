import Domain
import Yams

extension SomeOfWatch {
  static func read(_ node: Node, in scope: Scope) -> SomeOfWatch? {
    let keys = ["at-least", "within", "parts"]
    guard let map = MapReader(node, "some-of", keys: keys, in: scope) else { return nil }
    let (atLeast, within) = (map.count("at-least"), map.optionalSpan("within"))
    let parts = map.required("parts").map { Self.parts($0, in: scope) } ?? []
    guard let atLeast, !parts.isEmpty else { return nil }
    if atLeast > parts.count, parts.count == map["parts"]?.mapping?.count {
      scope.report(
        .badNumber, at: map["at-least"] ?? node, have: "\(atLeast) of \(parts.count) parts",
        want: "at most \(parts.count)")
    }
    return SomeOfWatch(parts: parts, atLeast: atLeast, within: within)
  }

  private static func parts(_ node: Node, in scope: Scope) -> [Part] {
    guard case .mapping(let mapping) = node, !mapping.isEmpty else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node), want: "a map of names and watches")
      return []
    }
    return mapping.compactMap { key, value in
      let (name, watch) = (scope.text(key), Watch.part(value, in: scope))
      guard let name, let watch else { return nil }
      return Part(name: name, watch: watch)
    }
  }
}
