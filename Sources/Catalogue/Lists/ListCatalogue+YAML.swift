import Domain
import Yams

extension ListCatalogue {
  private static let keys = ["retention", "largest-fall", "lists", "mirrors"]

  /// Takes in a `lists.yaml`; a site's comes after ours, may set what ours sets and add lists, and names mirrors of ours.
  mutating func add(_ root: Node, in scope: Scope) {
    guard let map = MapReader(root, "the lists", keys: Self.keys, in: scope) else { return }
    if let span = map.optionalSpan("retention") { retention = span }
    if let share = map.optionalNumber("largest-fall", in: 0...1) { largestFall = share }
    for (key, node) in Self.entries(map["lists"], in: scope) {
      guard let source = ListSource.read(node, id: key.text, in: scope) else { continue }
      guard self.source(source.id) == nil else {
        scope.report(
          .duplicateID, at: key.node, have: "\(source.id), which there is already",
          want: "an id of its own, or its address under mirrors")
        continue
      }
      sources.append(source)
    }
    for (key, node) in Self.entries(map["mirrors"], in: scope) {
      guard let place = sources.firstIndex(where: { $0.id == key.text }) else {
        scope.report(
          .unknownWord, at: key.node, have: shown(key.text), want: oneOf(sources.map(\.id)))
        continue
      }
      sources[place].addresses = ListSource.addresses(node, in: scope)
    }
  }

  private static func entries(
    _ node: Node?, in scope: Scope
  ) -> [(key: (text: String, node: Node), value: Node)] {
    guard let node else { return [] }
    guard case .mapping(let mapping) = node else {
      scope.report(.wrongShape, at: node, have: scope.shape(node), want: "a map by short name")
      return []
    }
    return mapping.compactMap { key, value in scope.text(key).map { (($0, key), value) } }
  }
}

extension ListSource {
  private static let keys = [
    "network", "title", "publisher", "licence", "from", "by-hand", "largest-mib", "stale-after",
  ]

  static func read(_ node: Node, id: String, in scope: Scope) -> ListSource? {
    guard let map = MapReader(node, "the list", keys: keys, in: scope) else { return nil }
    let (title, publisher) = (map.text("title"), map.text("publisher"))
    let (licence, stale) = (map.text("licence"), map.span("stale-after"))
    let largest = map.number("largest-mib", in: 1...4096)
    let addresses = map["from"].map { Self.addresses($0, in: scope) } ?? []
    guard let title, let publisher, let licence, let stale, let largest else { return nil }
    if addresses.isEmpty, map["by-hand"] == nil {
      scope.report(.missingKey, at: node, have: "no address", want: "from, or by-hand")
    }
    return ListSource(
      id: id, title: title, publisher: publisher, licence: licence, addresses: addresses,
      byHand: map.optionalText("by-hand"), isNetwork: map.flag("network"),
      largest: Int(largest) << 20, staleAfter: stale)
  }

  /// Addresses that a list may be fetched from: over TLS, and nothing else.
  static func addresses(_ node: Node, in scope: Scope) -> [String] {
    scope.texts(node).compactMap { text, item in
      let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
      if text.hasPrefix("https://"), text.count > 8, isPlain { return text }
      scope.report(
        .wrongShape, at: item, have: shown(text), want: "an address that begins with https://")
      return nil
    }
  }
}
