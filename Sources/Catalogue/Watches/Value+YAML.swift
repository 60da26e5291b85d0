import Domain
import Yams

extension Value {
  /// A word that stands for something other than a field of that name.
  private static func reserved(_ text: String) -> Value? {
    switch text {
    case "subject": .subject
    case "identity": .identity
    case "party": .party
    case "day": .day
    default: nil
    }
  }

  /// What is counted or keyed, on kinds of which at least one has it.
  static func read(_ node: Node, onAny kinds: [EventKind], in scope: Scope) -> Value? {
    guard let text = scope.text(node) else { return nil }
    if let reserved = reserved(text) { return reserved }
    guard text.hasPrefix("prefix of ") else {
      return scope.field(node, onAny: kinds).map { .field($0) }
    }
    let name = String(text.dropFirst("prefix of ".count))
    let having = kinds.filter { kind in
      EventSchema.fields[Int(kind.rawValue)].contains { $0.field.rawValue == name }
    }
    let place = scope.place(node)
    guard let field = scope.field(named: name, at: place, on: having.isEmpty ? kinds : having)
    else { return nil }
    guard having.allSatisfy({ EventSchema.type(of: field, on: $0) == .address }) else {
      scope.report(.wrongTest, at: node, have: text, want: "the prefix of a field of addresses")
      return nil
    }
    return .prefix(of: field)
  }

  /// What keys the windows: the subject unless said otherwise, and on every selected kind.
  static func per(in map: MapReader, _ selections: [Selection]) -> Value {
    guard let node = map["per"] else { return .subject }
    let kinds = selections.flatMap(\.kinds)
    guard let value = read(node, onAny: kinds, in: map.scope) else { return .subject }
    if case .field = value { _ = map.scope.field(node, on: kinds) }
    return value
  }
}
