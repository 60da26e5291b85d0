import Domain
import Yams

/// Looks through a watch's nodes for a country, people or language that is named as such.
///
/// It reads the nodes and not the watch, so that no way of watching can be forgotten.
struct OriginSearch {
  let scope: Scope

  private static let tests: Set<String> = [
    "at-least", "at-most", "above", "below", "has", "in-networks",
  ]

  func search(_ node: Node) {
    switch node {
    case .scalar(let scalar):
      if let word = scope.rails.origin(in: scalar.string) {
        report(node, have: word)
      }
    case .sequence(let sequence): sequence.forEach(search)
    case .mapping(let mapping):
      for (key, value) in mapping { search(value, under: key.scalar?.string ?? "") }
    case .alias: break
    }
  }

  private func search(_ value: Node, under key: String) {
    if key == "in-networks" { return networks(value) }
    if scope.rails.fields.contains(key), names(value) {
      return report(value, have: "a value of \(key)")
    }
    search(value)
  }

  /// Whether the test of a field names values; a map that is no test is a part's name.
  private func names(_ test: Node) -> Bool {
    switch test {
    case .scalar(let scalar): !["true", "false"].contains(scalar.string)
    case .sequence(let sequence): sequence.contains(where: names)
    case .mapping(let mapping):
      mapping.keys.contains { OriginSearch.tests.contains($0.scalar?.string ?? "") }
    case .alias: false
    }
  }

  private func networks(_ node: Node) {
    for (text, item) in scope.texts(node) where !isListed(text) {
      scope.report(
        .originNamed, at: item, have: shown(text),
        want: "a block of guard-rails.yaml, or in-list: and a list with origin and expiry")
    }
  }

  private func isListed(_ range: String) -> Bool {
    scope.rails.networks.isEmpty || scope.rails.networks.contains(range)
  }

  private func report(_ node: Node, have: String) {
    scope.report(
      .originNamed, at: node, have: have,
      want: "sameness, difference or number; never which country, people or language")
  }
}
