import Domain
import Yams

extension ReportField {
  /// Reads one entry of the union list.
  static func read(_ node: Node, in scope: Scope) -> ReportField? {
    let keys = ["id", "label", "ask", "from", "made"]
    guard let map = MapReader(node, "the field", keys: keys, in: scope) else { return nil }
    let (id, label) = (map.text("id"), Worded.read("label", in: map))
    let ask = Worded.read("ask", in: map)
    var sources = map.items("from").compactMap { reading($0, in: scope).map(Source.events) }
    if let made = map["made"].flatMap({ scope.word($0, Made.self) }) { sources.append(.made(made)) }
    guard let id, let label, let ask else { return nil }
    return ReportField(
      id: id, label: label, ask: ask, sources: sources, place: scope.place(node))
  }

  private static func reading(_ node: Node, in scope: Scope) -> Reading? {
    let keys = ["event", "events", "values", "needs", "time", "newest", "when", "note", "about"]
    guard let map = MapReader(node, "the reading", keys: keys, in: scope) else { return nil }
    let kinds = (map["events"] ?? map["event"]).map(scope.items)?.compactMap(scope.kind) ?? []
    if map["events"] == nil, map["event"] == nil { _ = map.required("event") }
    guard !kinds.isEmpty, let list = map.required("values") else { return nil }
    let values = scope.items(list).compactMap { scope.field($0, onAny: kinds) }
    guard !values.isEmpty else { return nil }
    var reading = Reading(
      kinds: kinds, values: values,
      needs: map.items("needs").compactMap { scope.field($0, onAny: kinds) },
      hasTime: map.flag("time"),
      when: map["when"].map { tests($0, kinds, in: scope) } ?? [:],
      note: map["note"].flatMap { scope.field($0, onAny: kinds) },
      party: map["about"].flatMap { scope.word($0, Party.self) } ?? .subject)
    reading.isNewest = map.flag("newest")
    return reading
  }

  private static func tests(
    _ node: Node, _ kinds: [EventKind], in scope: Scope
  ) -> [Field: [String]] {
    guard case .mapping(let mapping) = node else {
      scope.report(.wrongShape, at: node, have: scope.shape(node), want: "a map of fields")
      return [:]
    }
    var tests: [Field: [String]] = [:]
    for (key, value) in mapping {
      guard let field = scope.field(key, onAny: kinds) else { continue }
      tests[field] = scope.texts(value).map(\.text)
    }
    return tests
  }
}
