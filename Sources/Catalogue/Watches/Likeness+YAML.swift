import Domain
import Yams

extension Likeness {
  static let keys = ["alike", "shingle", "rare", "boilerplate", "distance"]
  /// What may stand before a field, and the fields that it fits.
  private static let forms = [
    "mailbox of ", "number of ", "street of ", "domain of ",
  ]

  /// Which values count as one, from the keys of a `shared` and from how its fields are written.
  static func read(_ map: MapReader, in scope: Scope) -> Likeness {
    let written =
      map.items("sightings").compactMap { $0.mapping?["by"] } + [map["by"]].compactMap(\.self)
    let forms = Set(written.compactMap { form(of: $0) })
    guard forms.count <= 1, forms.isEmpty || written.allSatisfy({ form(of: $0) != nil }) else {
      scope.report(
        .wrongShape, at: map.node, have: "fields that are compared in different ways",
        want: "the same words before each field")
      return .same
    }
    if let texts = texts(map, in: scope) { return exclusive(.texts(texts), forms, map) }
    if let bits = map["distance"].flatMap({ scope.count($0) }) {
      if bits > 12, let node = map["distance"] {
        scope.report(.badNumber, at: node, have: "\(bits)", want: "at most 12 bits")
      }
      return exclusive(.hashes(bits: min(12, bits)), forms, map)
    }
    switch forms.first {
    case "mailbox of ": return .mailbox
    case "number of ": return .phone
    case "street of ": return .street
    case "domain of ": return .domain(except: scope.tables?.domains["free-mail"] ?? [])
    default: return .same
    }
  }

  /// The field of `mailbox of email`, `number of phone`, `street of address`, or of a plain name.
  static func field(_ node: Node, on kinds: [EventKind], in scope: Scope) -> Field? {
    guard let form = form(of: node), let text = scope.text(node) else {
      return scope.field(node, on: kinds)
    }
    let name = String(text.dropFirst(form.count))
    let field = scope.field(named: name, at: scope.place(node), on: kinds)
    if let field, kinds.contains(where: { EventSchema.type(of: field, on: $0)?.isTextual != true })
    {
      scope.report(.wrongTest, at: node, have: shown(text), want: "a field of texts")
    }
    return field
  }

  private static func form(of node: Node) -> String? {
    forms.first { node.scalar?.string.hasPrefix($0) == true }
  }

  private static func exclusive(
    _ likeness: Likeness, _ forms: Set<String>, _ map: MapReader
  ) -> Likeness {
    if !forms.isEmpty || (map["alike"] != nil && map["distance"] != nil) {
      map.scope.report(
        .unknownKey, at: map.node, have: "two ways of being alike",
        want: "one of alike, distance, or words before the field")
    }
    return likeness
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
