import Domain
import Yams

/// A site's own value for a setting, with its place in the site's file.
struct Tuning: Sendable {
  var value: Quantity
  /// In place of a value: the strength.
  var strength: Strength?
  var place: Place
}

extension Setting {
  /// Reads the settings into `scope`, a site's valid values filled in.
  static func readAll(_ node: Node, tunings: [String: Tuning], in scope: Scope) {
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node),
        want: "a map of names, each with is, from, to")
      return
    }
    for (key, value) in mapping {
      guard let name = scope.text(key) else { continue }
      if let setting = read(value, name, in: scope) {
        scope.settings[name] = setting.tuned(by: tunings[name], in: scope)
      } else {
        scope.brokenSettings.insert(name)
      }
    }
  }

  private static func read(_ node: Node, _ name: String, in scope: Scope) -> Setting? {
    let keys = ["is", "from", "to"]
    guard let map = MapReader(node, "setting \(shown(name))", keys: keys, in: scope) else {
      return nil
    }
    let quantities = keys.map { key in map.required(key).flatMap { quantity($0, in: scope) } }
    guard let value = quantities[0], let from = quantities[1], let to = quantities[2] else {
      return nil
    }
    guard from.isSpan == value.isSpan, to.isSpan == value.isSpan, from.size <= to.size else {
      scope.report(
        .badBounds, at: node, have: "from \(from) to \(to)",
        want: "two bounds of the same sort as \(value), the smaller first")
      return nil
    }
    let setting = Setting(name: name, value: value, from: from, to: to)
    guard setting.allows(value) else {
      scope.report(
        .outOfBounds, at: map["is"] ?? node, have: "\(value)", want: "\(from) to \(to)")
      return nil
    }
    return setting
  }

  static func quantity(_ node: Node, in scope: Scope) -> Quantity? {
    if let quantity = node.scalar.flatMap({ Quantity(written: $0.string) }) { return quantity }
    scope.report(
      .badNumber, at: node, have: scope.shape(node),
      want: "a number, or a length of time such as 24 h")
    return nil
  }

  private func allows(_ quantity: Quantity) -> Bool {
    quantity.isSpan == value.isSpan && (from.size...to.size).contains(quantity.size)
  }

  private func tuned(by tuning: Tuning?, in scope: Scope) -> Setting {
    guard let tuning else { return self }
    guard allows(tuning.value) else {
      scope.report(
        .outOfBounds, at: tuning.place, have: "\(tuning.value)", want: "\(from) to \(to)")
      return self
    }
    return Setting(name: name, value: tuning.value, from: from, to: to)
  }
}
