import Domain
import Yams

/// Event kinds and fields, checked against the schema.
extension Scope {
  static let protectedTraits: Set<String> = [
    "race", "ethnicity", "religion", "gender", "nationality", "citizenship", "marital_status",
    "disability", "accent", "native_language",
  ]

  func kind(_ node: Node) -> EventKind? {
    guard let text = text(node) else { return nil }
    if let kind = EventKind(name: text) { return kind }
    report(.unknownKind, at: node, have: shown(text), want: oneOf(EventSchema.names))
    return nil
  }

  /// A field that every one of `kinds` has.
  func field(_ node: Node, on kinds: [EventKind]) -> Field? {
    text(node).flatMap { field(named: $0, at: place(node), on: kinds) }
  }

  /// A field that at least one of `kinds` has.
  func field(_ node: Node, onAny kinds: [EventKind]) -> Field? {
    guard let text = text(node) else { return nil }
    let having = kinds.filter {
      EventSchema.fields[Int($0.rawValue)].contains { $0.field.rawValue == text }
    }
    return field(named: text, at: place(node), on: having.isEmpty ? kinds : having)
  }

  /// A field whose values are numbers, on every one of `kinds` that has it.
  func numberField(_ node: Node, onAny kinds: [EventKind]) -> Field? {
    guard let field = field(node, onAny: kinds) else { return nil }
    for kind in kinds {
      guard let type = EventSchema.type(of: field, on: kind), type != .number else { continue }
      report(
        .wrongTest, at: node, have: "\(field.rawValue), which is \(type.described)",
        want: "a field of numbers")
      return nil
    }
    return field
  }

  func field(named text: String, at place: Place, on kinds: [EventKind]) -> Field? {
    if Scope.protectedTraits.contains(text) {
      report(
        .protectedField, at: place, have: text,
        want: "a field about what happened; no rule may see a protected trait")
      return nil
    }
    if let field = Field(rawValue: text),
      kinds.allSatisfy({ EventSchema.type(of: field, on: $0) != nil })
    {
      return field
    }
    guard !kinds.isEmpty else { return nil }
    let missing = kinds.filter { kind in
      !EventSchema.fields[Int(kind.rawValue)].contains { $0.field.rawValue == text }
    }
    let on = missing.map(\.name).joined(separator: ", ")
    report(.unknownField, at: place, have: "\(shown(text)) on \(on)", want: oneOf(common(kinds)))
    return nil
  }

  /// The fields that all of `kinds` have.
  private func common(_ kinds: [EventKind]) -> [String] {
    let sets = kinds.map { Set(EventSchema.fields[Int($0.rawValue)].map(\.field.rawValue)) }
    let shared = sets.dropFirst().reduce(sets.first ?? []) { $0.intersection($1) }
    return shared.isEmpty ? ["no field, since these kinds share none"] : Array(shared)
  }
}
