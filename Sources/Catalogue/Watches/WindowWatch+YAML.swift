import Domain
import Yams

extension WindowWatch {
  static func read(_ node: Node, in scope: Scope) -> WindowWatch? {
    let keys = Selection.keysOfMany + ["per", "within", "all-of"]
    guard let map = MapReader(node, "window", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let kinds = selections.flatMap(\.kinds)
    let tests = (map.required("all-of").map(scope.items) ?? []).compactMap {
      Aggregate.read($0, on: kinds, in: scope)
    }
    Aggregate.reportRepeatedNames(tests, at: map["all-of"] ?? node, in: scope)
    let within = map.optionalSpan("within")
    guard let split = map["per"]?.sequence else {
      let per = Value.per(in: map, selections)
      guard !selections.isEmpty, !tests.isEmpty else { return nil }
      return WindowWatch(selections: selections, per: per, within: within, tests: tests)
    }
    let field = Self.split(Array(split), tests, on: kinds, in: map)
    guard !selections.isEmpty, !tests.isEmpty, let field else { return nil }
    return WindowWatch(selections: selections, split: field, within: within, tests: tests)
  }

  /// The field of `per: [subject, payee]`.
  private static func split(
    _ nodes: [Node], _ tests: [Aggregate], on kinds: [EventKind], in map: MapReader
  ) -> Field? {
    guard nodes.count == 2, nodes[0].scalar?.string == "subject" else {
      map.scope.report(
        .wrongShape, at: map["per"] ?? map.node, have: "another list under per",
        want: "[subject, a field]")
      return nil
    }
    if tests.contains(where: { $0.population != nil }) {
      map.scope.report(
        .wrongTest, at: nodes[1], have: "a bound of the population, split by a field",
        want: "per: subject, or a number as the bound")
      return nil
    }
    return map.scope.field(nodes[1], on: kinds)
  }
}

extension WindowWatch.Aggregate {
  private static let comparisons = ["at-least", "at-most", "above", "below"]
  private static let measures = ["count", "count-distinct", "sum", "share", "periods", "median"]

  static func read(_ node: Node, on kinds: [EventKind], in scope: Scope) -> Self? {
    let keys = measures + comparisons + ["as", "each"]
    guard let map = MapReader(node, "the measure", keys: keys, in: scope) else { return nil }
    let (measure, name) = (measure(in: map, on: kinds), map.text("as"))
    if let (comparison, population) = population(in: map) {
      guard let population, let measure, let name else { return nil }
      return Self(
        name: name, measure: measure, comparison: comparison, bound: .infinity,
        population: population)
    }
    guard let (comparison, bound) = comparison(in: map), let measure, let name else { return nil }
    return Self(name: name, measure: measure, comparison: comparison, bound: bound)
  }

  /// The bound that the population sets, where a map stands for it; inside `nil` where that has a problem.
  private static func population(in map: MapReader) -> (Comparison, PopulationBound?)? {
    for key in ["at-least", "above"] {
      guard let node = map[key], node.mapping != nil, let comparison = Comparison(rawValue: key)
      else { continue }
      return (comparison, PopulationBound.read(node, in: map.scope))
    }
    return nil
  }

  static func reportRepeatedNames(_ tests: [Self], at node: Node, in scope: Scope) {
    var seen: Set<String> = []
    for test in tests where !seen.insert(test.name).inserted {
      scope.report(
        .duplicateName, at: node, have: "\(shown(test.name)) more than once",
        want: "another name for each measure")
    }
  }

  private static func comparison(in map: MapReader) -> (Comparison, Double)? {
    let found = comparisons.filter { map[$0] != nil }
    guard found.count == 1, let key = found.first, let comparison = Comparison(rawValue: key) else {
      map.scope.report(
        found.isEmpty ? .missingKey : .unknownKey, at: map.node,
        have: found.isEmpty ? "no bound in \(map.what)" : found.joined(separator: " and "),
        want: "one of at-least, at-most, above, below")
      return nil
    }
    return map.number(key).map { (comparison, $0) }
  }

  private static func measure(in map: MapReader, on kinds: [EventKind]) -> WindowWatch.Measure? {
    let scope = map.scope
    if let node = map["periods"] { return periods(node, in: map, on: kinds) }
    if let stray = map["each"] {
      scope.report(.unknownKey, at: stray, have: "each without periods", want: "periods beside it")
    }
    guard let key = measures.first(where: { map[$0] != nil }), let node = map[key] else {
      scope.report(.missingKey, at: map.node, have: "no measure", want: oneOf(measures))
      return nil
    }
    if let other = measures.first(where: { $0 != key && map[$0] != nil }) {
      scope.report(.unknownKey, at: map.node, have: "\(key) and \(other)", want: "one measure")
    }
    switch key {
    case "count": return scope.words(node, from: ["events"]).isEmpty ? nil : .count
    case "count-distinct":
      return Value.read(node, onAny: kinds, in: scope).map { .distinct($0) }
    case "sum": return scope.numberField(node, onAny: kinds).map { .sum($0) }
    case "median": return Value.read(node, onAny: kinds, in: scope).map { .median(per: $0) }
    default: return share(node, on: kinds, in: scope)
    }
  }

  /// The tests of a share look at those kinds that have their fields.
  private static func share(
    _ node: Node, on kinds: [EventKind], in scope: Scope
  ) -> WindowWatch.Measure? {
    let names = (node.mapping.map { $0.keys.compactMap { $0.scalar?.string } } ?? [])
    let having = kinds.filter { kind in
      let fields = Set(EventSchema.fields[Int(kind.rawValue)].map(\.field.rawValue))
      return names.allSatisfy {
        [FieldTest.accountAge, FieldTest.time].contains($0) || fields.contains($0)
      }
    }
    let tests = FieldTest.all(node, "share", on: having.isEmpty ? kinds : having, in: scope)
    return tests.isEmpty ? nil : .share(tests)
  }

  private static func periods(
    _ node: Node, in map: MapReader, on kinds: [EventKind]
  ) -> WindowWatch.Measure? {
    let scope = map.scope
    let period = scope.words(node, from: ["day", "week"]).first.flatMap(
      WindowWatch.Period.init(rawValue:))
    let field = map.required("sum").flatMap { scope.numberField($0, onAny: kinds) }
    let each = map.required("each").flatMap {
      MapReader($0, "each", keys: comparisons, in: scope)
    }
    guard let (comparison, bound) = each.flatMap(comparison), let period, let field else {
      return nil
    }
    return .periods(period, sum: field, comparison, bound)
  }
}
