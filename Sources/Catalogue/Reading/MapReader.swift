import Domain
import Yams

/// A map of a file with the keys that it may have; reports the others when it is made.
struct MapReader {
  let scope: Scope
  let node: Node
  /// What the map is, for problems: `the watch`.
  let what: String
  private let values: [String: Node]

  /// Reads `node` as a map; reports and gives `nil` where it is something else.
  init?(_ node: Node, _ what: String, keys: [String], in scope: Scope) {
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node),
        want: "a map for \(what) with \(oneOf(keys))")
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      guard let name = key.scalar?.string, keys.contains(name) else {
        scope.report(.unknownKey, at: key, have: scope.shape(key), want: oneOf(keys))
        continue
      }
      if values.updateValue(value, forKey: name) != nil {
        scope.report(.duplicateKey, at: key, have: "\(name) more than once", want: "it once")
      }
    }
    (self.scope, self.node, self.what, self.values) = (scope, node, what, values)
  }

  subscript(key: String) -> Node? { values[key] }

  /// The value of a key that must be there.
  func required(_ key: String) -> Node? {
    if let value = values[key] { return value }
    scope.report(.missingKey, at: node, have: "no \(key) in \(what)", want: key)
    return nil
  }

  func text(_ key: String) -> String? { required(key).flatMap(scope.text) }
  func optionalText(_ key: String) -> String? { values[key].flatMap(scope.text) }
  func span(_ key: String) -> Int64? { required(key).flatMap(scope.span) }
  func optionalSpan(_ key: String) -> Int64? { values[key].flatMap(scope.span) }
  func flag(_ key: String) -> Bool { values[key].flatMap(scope.flag) ?? false }

  func number(_ key: String, in bounds: ClosedRange<Double> = -1e12...1e12) -> Double? {
    required(key).flatMap { scope.number($0, in: bounds) }
  }

  func optionalNumber(_ key: String, in bounds: ClosedRange<Double> = -1e12...1e12) -> Double? {
    values[key].flatMap { scope.number($0, in: bounds) }
  }

  func count(_ key: String) -> Int? { required(key).flatMap { scope.count($0) } }
  func optionalCount(_ key: String) -> Int? { values[key].flatMap { scope.count($0) } }
  func texts(_ key: String) -> [String] { values[key].map { scope.texts($0).map(\.text) } ?? [] }
  func items(_ key: String) -> [Node] { values[key].map(scope.items) ?? [] }
}
