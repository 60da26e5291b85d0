import Domain
import Yams

extension SharedWatch {
  static func read(_ node: Node, in scope: Scope) -> SharedWatch? {
    let own =
      ["by", "sightings", "among", "at-least", "within", "hub-above", "including", "days"]
      + ["names-differ", "of-each", "only-later"] + Likeness.keys
    guard let map = MapReader(node, "shared", keys: Selection.keys + own, in: scope) else {
      return nil
    }
    let sightings = sightings(in: map)
    let (among, atLeast, within) = (among(in: map), map.count("at-least"), map.span("within"))
    let hubAbove = map.optionalCount("hub-above")
    let likeness = Likeness.read(map, in: scope)
    reportMixed(sightings, likeness, at: node, in: scope)
    let including = including(in: map, sightings.flatMap(\.selection.kinds))
    guard !sightings.isEmpty, let atLeast, let within else { return nil }
    return SharedWatch(
      sightings: sightings, among: among, atLeast: atLeast, within: within, hubAbove: hubAbove,
      including: including, likeness: likeness,
      namesDiffer: map.optionalNumber("names-differ", in: 0...1).map {
        NameRule(below: $0, nicknames: scope.tables?.nicknames ?? [])
      }, ofEach: ofEach(in: map, of: sightings.count), isOnlyLater: map.flag("only-later"),
      days: map.optionalCount("days") ?? 1)
  }

  private static func sightings(in map: MapReader) -> [Sighting] {
    guard let several = map["sightings"] else { return sighting(in: map).map { [$0] } ?? [] }
    for key in Selection.keys + ["by"] {
      if let stray = map[key] {
        map.scope.report(
          .unknownKey, at: stray, have: "\(key) beside sightings", want: "it inside each sighting")
      }
    }
    return map.scope.items(several).compactMap { item in
      MapReader(item, "the sighting", keys: Selection.keys + ["by"], in: map.scope)
        .flatMap(sighting)
    }
  }

  static func sighting(in map: MapReader) -> Sighting? {
    let selection = Selection.one(in: map)
    guard let by = map.required("by"), let selection else { return nil }
    return ValueForm.read(by, on: selection.kinds, in: map.scope).map {
      Sighting(selection: selection, by: $0.field, form: $0.form)
    }
  }

  static func among(in map: MapReader) -> Value {
    let words = ["subject", "identity", "party"]
    switch map["among"].flatMap({ map.scope.words($0, from: words).first }) {
    case "subject": return .subject
    case "party": return .party
    default: return .identity
    }
  }

  /// Reports forms of values beside another likeness, and domains beside what is no domain.
  private static func reportMixed(
    _ sightings: [Sighting], _ likeness: Likeness, at node: Node, in scope: Scope
  ) {
    let forms = Set(sightings.map(\.form))
    let hasDomains = forms.contains { if case .domain = $0 { true } else { false } }
    if forms != [.same], !forms.isEmpty, likeness != .same || (hasDomains && forms.count > 1) {
      scope.report(
        .wrongShape, at: node, have: "values that are compared in ways that do not fit together",
        want: "one of alike, distance or words before the fields; domains only with domains")
    }
  }

  /// Two numbers of sightings, from one in the file.
  private static func ofEach(in map: MapReader, of count: Int) -> [Int] {
    guard let node = map["of-each"] else { return [] }
    let numbers = map.scope.items(node).compactMap { map.scope.count($0) }
    if numbers.count == 2, Set(numbers).count == 2, numbers.allSatisfy({ $0 <= count }) {
      return numbers.map { $0 - 1 }
    }
    map.scope.report(
      .badNumber, at: node, have: numbers.map(String.init).joined(separator: ", "),
      want: "the numbers of two sightings, from 1 to \(count)")
    return []
  }

  private static func including(in map: MapReader, _ kinds: [EventKind]) -> [EventKind] {
    map.items("including").compactMap { node in
      guard let kind = map.scope.kind(node) else { return nil }
      if kinds.contains(kind) { return kind }
      map.scope.report(
        .unknownKind, at: node, have: "\(kind.name), which is not watched here",
        want: oneOf(Set(kinds.map(\.name))))
      return nil
    }
  }
}
