import Domain
import Yams

/// A site's `settings.yaml`: for each indicator's id, values by setting.
enum SiteSettings {
  static func read(
    _ root: Node, in scope: Scope
  ) -> (tunings: [String: [String: Tuning]], tuned: [(id: String, place: Place)]) {
    guard case .mapping(let mapping) = root else {
      scope.report(
        .wrongShape, at: root, have: scope.shape(root), want: "a map of ids and their settings")
      return ([:], [])
    }
    var tunings: [String: [String: Tuning]] = [:]
    var tuned: [(String, Place)] = []
    for (key, value) in mapping {
      guard let id = scope.text(key) else { continue }
      tuned.append((id, scope.place(key)))
      tunings[id] = values(value, in: scope)
    }
    return (tunings, tuned)
  }

  private static func values(_ node: Node, in scope: Scope) -> [String: Tuning] {
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node), want: "a map such as {window: 12 h}")
      return [:]
    }
    var values: [String: Tuning] = [:]
    for (key, value) in mapping {
      guard let name = scope.text(key) else { continue }
      if name == Scoring.strength {
        guard let strength = scope.word(value, Strength.self) else { continue }
        values[name] = Tuning(value: .number(0), strength: strength, place: scope.place(value))
      } else if let quantity = Setting.quantity(value, in: scope) {
        values[name] = Tuning(value: quantity, place: scope.place(value))
      }
    }
    return values
  }

  /// Names that every indicator has: what its signal adds to the weight, and how much it says alone.
  enum Scoring {
    static let (decibans, strength) = ("decibans", "strength")
    static let all = [decibans, strength]
    /// What a site may give one signal.
    static let bounds = 0.0...30.0
  }
}
