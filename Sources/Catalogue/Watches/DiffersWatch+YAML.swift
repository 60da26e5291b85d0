import Domain
import Yams

extension DiffersWatch {
  static func read(_ node: Node, in scope: Scope) -> DiffersWatch? {
    let keys = ["per", "known", "seen", "as", "below", "at-least", "within"]
    guard let map = MapReader(node, "differs", keys: keys, in: scope) else { return nil }
    let known = map.required("known").map { sightings($0, in: scope) } ?? []
    let seen = map.required("seen").map { sightings($0, in: scope) } ?? []
    let below = map.optionalNumber("below", in: 0...1)
    guard let first = known.first, !seen.isEmpty else { return nil }
    let word = map["as"].flatMap { scope.words($0, from: Agreement.words).first }
    let compares = Agreement(
      word ?? Agreement.usual(for: first.by), below: below, nicknames: scope.tables?.nicknames ?? []
    )
    if let stray = map["below"], !compares.isGraded {
      scope.report(
        .unknownKey, at: stray, have: "below, where values agree or not",
        want: "below with as: name or as: company only")
    }
    let atLeast = map["at-least"] == nil ? 1 : map.count("at-least")
    guard let atLeast else { return nil }
    return DiffersWatch(
      known: known, seen: seen, compares: compares, per: Value.subjectOrIdentity(in: map),
      atLeast: atLeast, within: map.optionalSpan("within"))
  }

  /// One sighting, or a list of them.
  private static func sightings(_ node: Node, in scope: Scope) -> [SharedWatch.Sighting] {
    let items: [Node] = if case .sequence(let sequence) = node { Array(sequence) } else { [node] }
    return items.compactMap { item in
      let keys = Selection.keys + ["by"]
      guard let map = MapReader(item, "the sighting", keys: keys, in: scope) else { return nil }
      let selection = Selection.one(in: map)
      guard let by = map.required("by"), let selection,
        let field = scope.field(by, on: selection.kinds)
      else { return nil }
      guard selection.kinds.allSatisfy({ EventSchema.type(of: field, on: $0)?.isTextual == true })
      else {
        scope.report(.wrongTest, at: by, have: field.rawValue, want: "a field of texts")
        return nil
      }
      return SharedWatch.Sighting(selection: selection, by: field)
    }
  }
}

extension Agreement {
  static let words = ["name", "company", "address", "email", "phone", "text"]

  init(_ word: String, below: Double?, nicknames: [[String]]) {
    switch word {
    case "name": self = .name(NameRule(below: below ?? 0.85, nicknames: nicknames))
    case "company": self = .company(below: below ?? 0.85)
    case "address": self = .address
    case "email": self = .email
    case "phone": self = .phone
    default: self = .text
    }
  }

  /// How a field's values are compared where nothing is said.
  static func usual(for field: Field) -> String {
    switch field {
    case .name, .holder, .displayName, .sender, .authorName: "name"
    case .employer, .school, .city, .region: "company"
    case .address: "address"
    case .email, .authorEmail: "email"
    case .phone: "phone"
    default: "text"
    }
  }

  var isGraded: Bool {
    switch self {
    case .name, .company: true
    default: false
    }
  }
}

extension Value {
  /// `per:` of a watch that looks at one subject, or at all that declare one identity.
  static func subjectOrIdentity(in map: MapReader) -> Value {
    let word = map["per"].flatMap { map.scope.words($0, from: ["subject", "identity"]).first }
    return word == "identity" ? .identity : .subject
  }
}
