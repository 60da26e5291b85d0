import Domain
import Yams

extension Translation {
  /// Reads one file of a language: for each id of an indicator or a measure its words.
  static func readAll(
    _ root: Node, of indicators: [Indicator], _ measures: [Measure], in scope: Scope
  ) -> [String: Translation] {
    guard case .mapping(let mapping) = root else {
      scope.report(
        .wrongShape, at: root, have: scope.shape(root), want: "a map of ids and their words")
      return [:]
    }
    var translations: [String: Translation] = [:]
    for (key, value) in mapping {
      guard let id = scope.text(key) else { continue }
      if let indicator = indicators.first(where: { $0.id == id }) {
        translations[id] = read(value, of: indicator, in: scope)
      } else if measures.contains(where: { $0.id == id }) {
        translations[id] = read(value, in: scope)
      } else {
        scope.report(
          .unknownIndicator, at: key, have: shown(id), want: "the id of an indicator or a measure")
      }
    }
    return translations
  }

  private static func read(
    _ node: Node, of indicator: Indicator, in scope: Scope
  ) -> Translation? {
    let keys = ["title", "asks", "says", "raise", "parts", "innocent"]
    guard let map = MapReader(node, "the translation", keys: keys, in: scope) else { return nil }
    scope.settings = Dictionary(
      indicator.settings.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let raised = indicator.raises.filter { $0.says != nil }
    let raises = items("raise", in: map, atMost: raised.count, of: "the raises of \(indicator.id)")
    let reasons = items(
      "innocent", in: map, atMost: indicator.innocentReasons.count,
      of: "the innocent reasons of \(indicator.id)")
    return Translation(
      title: prose("title", in: map), asks: prose("asks", in: map),
      says: map["says"].flatMap { sentence($0, about: indicator.watch, in: scope) },
      raises: zip(raises, raised).compactMap { raisedSentence($0, $1.watch, indicator, scope) },
      innocentReasons: reasons.compactMap { prose($0, in: scope) },
      parts: map["parts"].map { parts($0, of: indicator, in: scope) } ?? [:])
  }

  /// What the parts of a watch are called, by their names.
  private static func parts(
    _ node: Node, of indicator: Indicator, in scope: Scope
  ) -> [String: String] {
    let names = indicator.spokenParts.sorted()
    guard let map = MapReader(node, "the parts", keys: names, in: scope) else { return [:] }
    let words = names.compactMap { name in prose(name, in: map).map { (name, $0) } }
    return Dictionary(uniqueKeysWithValues: words)
  }

  /// The sentence of a raise, in which the base watch's facts stand where it only asks for other signals.
  private static func raisedSentence(
    _ node: Node, _ watch: Watch, _ indicator: Indicator, _ scope: Scope
  ) -> String? {
    guard watch.isOfOwnSignal, let text = prose(node, in: scope) else {
      return sentence(node, about: watch, in: scope)
    }
    let facts = watch.facts.union(indicator.watch?.facts ?? [])
    Sentence(text: text, node: node).checkPlaceholders(facts, in: scope)
    return text
  }

  /// Reads the words of a measure.
  private static func read(_ node: Node, in scope: Scope) -> Translation? {
    let keys = ["title", "tells"]
    guard let map = MapReader(node, "the translation", keys: keys, in: scope) else { return nil }
    return Translation(title: prose("title", in: map), tells: prose("tells", in: map))
  }

  private static func items(
    _ key: String, in map: MapReader, atMost count: Int, of what: String
  ) -> [Node] {
    let items = map.items(key)
    if items.count > count {
      map.scope.report(
        .wrongShape, at: map[key] ?? map.node, have: "\(items.count) sentences under \(key)",
        want: "\(count), as many as \(what)")
    }
    return items
  }

  private static func prose(_ key: String, in map: MapReader) -> String? {
    map[key].flatMap { prose($0, in: map.scope) }
  }

  private static func prose(_ node: Node, in scope: Scope) -> String? {
    guard let text = scope.text(node) else { return nil }
    Sentence(text: text, node: node).checkWording(in: scope)
    return text
  }

  private static func sentence(_ node: Node, about watch: Watch?, in scope: Scope) -> String? {
    guard let text = prose(node, in: scope) else { return nil }
    Sentence(text: text, node: node).checkPlaceholders(watch?.facts ?? [], in: scope)
    return text
  }
}
