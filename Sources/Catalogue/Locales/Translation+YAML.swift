import Domain
import Yams

extension Translation {
  /// Reads one language's file: for each indicator's id its title and sentences.
  static func readAll(
    _ root: Node, of indicators: [Indicator], in scope: Scope
  ) -> [String: Translation] {
    guard case .mapping(let mapping) = root else {
      scope.report(
        .wrongShape, at: root, have: scope.shape(root), want: "a map of ids and their words")
      return [:]
    }
    var translations: [String: Translation] = [:]
    for (key, value) in mapping {
      guard let id = scope.text(key) else { continue }
      guard let indicator = indicators.first(where: { $0.id == id }) else {
        scope.report(
          .unknownIndicator, at: key, have: shown(id), want: "the id of an indicator")
        continue
      }
      translations[id] = read(value, of: indicator, in: scope)
    }
    return translations
  }

  private static func read(
    _ node: Node, of indicator: Indicator, in scope: Scope
  ) -> Translation? {
    let keys = ["title", "says", "raise"]
    guard let map = MapReader(node, "the translation", keys: keys, in: scope) else { return nil }
    scope.settings = Dictionary(
      indicator.settings.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let raised = indicator.raises.filter { $0.says != nil }
    let raises = map.items("raise")
    if raises.count > raised.count {
      scope.report(
        .wrongShape, at: map["raise"] ?? node, have: "\(raises.count) sentences under raise",
        want: "\(raised.count), as many as the raises of \(indicator.id) have")
    }
    return Translation(
      title: map.optionalText("title"),
      says: map["says"].flatMap { sentence($0, about: indicator.watch, in: scope) },
      raises: zip(raises, raised).compactMap { raisedSentence($0, $1.watch, indicator, scope) })
  }

  /// The sentence of a raise, in which the base watch's facts stand where it only asks for other signals.
  private static func raisedSentence(
    _ node: Node, _ watch: Watch, _ indicator: Indicator, _ scope: Scope
  ) -> String? {
    guard watch.isOfOwnSignal, let text = scope.text(node) else {
      return sentence(node, about: watch, in: scope)
    }
    let facts = watch.facts.union(indicator.watch?.facts ?? [])
    Sentence(text: text, node: node).checkPlaceholders(facts, in: scope)
    return text
  }

  private static func sentence(_ node: Node, about watch: Watch?, in scope: Scope) -> String? {
    guard let text = scope.text(node) else { return nil }
    Sentence(text: text, node: node).checkPlaceholders(watch?.facts ?? [], in: scope)
    return text
  }
}
