import Domain
import Yams

extension StepsWatch {
  static func read(_ node: Node, in scope: Scope) -> StepsWatch? {
    let keys = ["within", "at-least", "any-order", "steps", "relations", "not-before"]
    guard let map = MapReader(node, "steps", keys: keys, in: scope) else { return nil }
    let items = map.required("steps").map(scope.items) ?? []
    let steps = items.compactMap { Selection.one($0, in: scope) }
    let within = map.span("within")
    let atLeast = map["at-least"] == nil ? 1 : map.count("at-least")
    let relations = map.items("relations").compactMap {
      // A step that could not be read would shift the numbers of those after it.
      steps.count == items.count ? Relation.read($0, steps, in: scope) : nil
    }
    let notBefore = map["not-before"].map { Selection.several($0, in: scope) } ?? []
    let anyOrder = map.flag("any-order")
    guard !steps.isEmpty, let within, let atLeast else { return nil }
    return StepsWatch(
      steps: steps, within: within, relations: relations, atLeast: atLeast, anyOrder: anyOrder,
      notBefore: notBefore)
  }
}

extension StepsWatch.Relation {
  static func read(_ node: Node, _ steps: [Selection], in scope: Scope) -> Self? {
    let keys = ["same", "same-any", "different"]
    guard let map = MapReader(node, "the relation", keys: keys, in: scope) else { return nil }
    let found = keys.filter { map[$0] != nil }
    guard found.count == 1, let key = found.first, let value = map[key] else {
      scope.report(
        found.isEmpty ? .missingKey : .unknownKey, at: node,
        have: found.isEmpty ? "no relation" : found.joined(separator: " and "), want: oneOf(keys))
      return nil
    }
    let pairs = key == "same-any" ? scope.items(value) : [value]
    let read = pairs.compactMap { StepsWatch.Pair.read($0, steps, in: scope) }
    return read.isEmpty ? nil : Self(anyOf: read, isEqual: key != "different")
  }
}

extension StepsWatch.Pair {
  static func read(_ node: Node, _ steps: [Selection], in scope: Scope) -> Self? {
    guard case .sequence(let sides) = node, sides.count == 2 else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node),
        want: "two sides such as [session of 1, session of 2]")
      return nil
    }
    let operands = sides.compactMap { StepsWatch.Operand.read($0, steps, in: scope) }
    return operands.count == 2 ? Self(operands[0], operands[1]) : nil
  }
}

extension StepsWatch.Operand {
  /// `declared country`, or `session of 1` with the step's number.
  static func read(_ node: Node, _ steps: [Selection], in scope: Scope) -> Self? {
    guard let text = scope.text(node) else { return nil }
    if text == "declared country" { return .declaredCountry }
    let words = text.split(separator: " ").filter { $0 != "step" }
    guard words.count == 3, words[1] == "of", let number = Int(words[2]) else {
      scope.report(
        .wrongShape, at: node, have: shown(text), want: "session of 1, or declared country")
      return nil
    }
    guard number >= 1, number <= steps.count else {
      scope.report(
        .unknownStep, at: node, have: shown(text), want: "a step from 1 to \(steps.count)")
      return nil
    }
    return scope.field(named: String(words[0]), at: scope.place(node), on: steps[number - 1].kinds)
      .map { .field($0, step: number - 1) }
  }
}
