import Domain
import Yams

extension Example {
  private static let keys = [
    "name", "lists", "events", "fires-on", "fires-for", "strength", "cannot-tell-on", "innocent",
  ]

  /// Reads one worked example of an indicator that names `reasons` innocent reasons.
  static func read(_ node: Node, reasons: Int, in scope: Scope) -> Example? {
    guard let map = MapReader(node, "the example", keys: keys, in: scope) else { return nil }
    let name = map.text("name")
    if let name, let node = map["name"] {
      Sentence(text: name, node: node).checkWording(in: scope)
    }
    let lists = map["lists"].map { Self.lists($0, in: scope) } ?? [:]
    let events = (map.required("events").map(scope.items) ?? []).flatMap {
      EventLine(node: $0, scope: scope).events()
    }
    let firesOn = numbers("fires-on", in: map, of: events.count)
    let cannotTellOn = numbers("cannot-tell-on", in: map, of: events.count)
    if map["fires-on"] == nil, map["cannot-tell-on"] == nil {
      _ = map.required("fires-on")
    }
    let strength = map["strength"].flatMap { scope.word($0, Strength.self) }
    let isAdvisory = firesOn.isEmpty || strength.map { $0 < .s1 } ?? false
    let innocent = innocent(in: map, reasons: reasons, isAdvisory: isAdvisory)
    let firesFor = map.texts("fires-for")
    let drafts = events.compactMap { $0 }
    guard let name, drafts.count == events.count, !drafts.isEmpty else { return nil }
    return Example(
      name: name, lists: lists, events: drafts, firesOn: firesOn, firesFor: firesFor,
      strength: strength, cannotTellOn: cannotTellOn, innocent: innocent, place: scope.place(node))
  }

  private static func lists(_ node: Node, in scope: Scope) -> [String: [String]] {
    guard let map = MapReader(node, "lists", keys: FieldType.listNames, in: scope) else {
      return [:]
    }
    var lists: [String: [String]] = [:]
    for name in FieldType.listNames where map[name] != nil { lists[name] = map.texts(name) }
    return lists
  }

  private static func numbers(_ key: String, in map: MapReader, of count: Int) -> [Int] {
    guard let node = map[key] else { return [] }
    return map.scope.texts(node).compactMap { text, item in
      if let number = Int(text), (1...max(1, count)).contains(number) { return number }
      map.scope.report(
        .badEventNumber, at: item, have: shown(text),
        want: "the number of an event, from 1 to \(count)")
      return nil
    }
  }

  private static func innocent(in map: MapReader, reasons: Int, isAdvisory: Bool) -> Int? {
    guard let node = map["innocent"], let text = map.scope.text(node) else { return nil }
    guard let number = Int(text), number >= 1, number <= reasons else {
      map.scope.report(
        .badInnocent, at: node, have: shown(text),
        want: reasons == 0
          ? "innocent reasons to point at" : "an innocent reason from 1 to \(reasons)")
      return nil
    }
    if !isAdvisory {
      map.scope.report(
        .badInnocent, at: node, have: "an innocent example that fires",
        want: "fires-on: [], or strength: S3 or S2 in the end")
    }
    return number - 1
  }
}
