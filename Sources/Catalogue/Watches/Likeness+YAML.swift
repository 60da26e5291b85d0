import Domain
import Yams

extension Likeness {
  static let keys = ["alike", "shingle", "rare", "boilerplate", "distance"]
  /// Which values count as one, from the keys of a `shared`.
  static func read(_ map: MapReader, in scope: Scope) -> Likeness {
    let texts = texts(map, in: scope)
    guard let node = map["distance"] else { return texts.map { .texts($0) } ?? .same }
    if map["alike"] != nil {
      scope.report(
        .unknownKey, at: node, have: "distance beside alike",
        want: "alike for texts, or distance for hashes")
    }
    let bits = scope.count(node) ?? 0
    if bits > 12 { scope.report(.badNumber, at: node, have: "\(bits)", want: "at most 12 bits") }
    return .hashes(bits: min(12, bits))
  }

  private static func texts(_ map: MapReader, in scope: Scope) -> TextLikeness? {
    guard map["alike"] != nil else {
      for key in ["shingle", "rare", "boilerplate"] {
        if let stray = map[key] {
          scope.report(
            .unknownKey, at: stray, have: "\(key) without alike", want: "alike beside it")
        }
      }
      return nil
    }
    guard let share = map.optionalNumber("alike", in: 0...1) else { return nil }
    let lists = map["boilerplate"].map { scope.words($0, from: FieldType.listNames) } ?? []
    return TextLikeness(
      share: share, shingle: map.optionalCount("shingle") ?? 3,
      rare: map["rare"].flatMap { TextLikeness.Rare.read($0, in: scope) }, boilerplate: lists)
  }
}

extension TextLikeness.Rare {
  static func read(_ node: Node, in scope: Scope) -> Self? {
    guard let map = MapReader(node, "rare", keys: ["runs", "one-in"], in: scope) else {
      return nil
    }
    guard let runs = map.count("runs"), let oneIn = map.number("one-in", in: 1...1e9) else {
      return nil
    }
    return Self(runs: runs, oneIn: oneIn)
  }
}
