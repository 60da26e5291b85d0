import Domain
import Yams

extension Link {
  static func all(in map: MapReader) -> [Link] {
    (map.required("links").map(map.scope.items) ?? []).compactMap { read($0, in: map.scope) }
  }

  private static func read(_ node: Node, in scope: Scope) -> Link? {
    let keys = Selection.keys + ["from", "to"]
    guard let map = MapReader(node, "the link", keys: keys, in: scope),
      let selection = Selection.one(in: map)
    else { return nil }
    let ends = ["from", "to"].filter { map[$0] != nil }
    guard ends.count == 1, let end = ends.first, let value = map[end] else {
      scope.report(
        ends.isEmpty ? .missingKey : .unknownKey, at: node,
        have: ends.isEmpty ? "no other subject" : "from and to",
        want: "from or to, with the field that names the other subject")
      return nil
    }
    return scope.field(value, on: selection.kinds).map {
      Link(selection: selection, field: $0, leadsToField: end == "to")
    }
  }
}

extension ChainWatch {
  static func read(_ node: Node, in scope: Scope) -> ChainWatch? {
    guard let map = MapReader(node, "chain", keys: ["links", "steps"], in: scope) else {
      return nil
    }
    let (links, steps) = (Link.all(in: map), map.optionalCount("steps") ?? 5)
    return links.isEmpty ? nil : ChainWatch(links: links, steps: steps)
  }
}

extension ClusterWatch {
  static func read(_ node: Node, in scope: Scope) -> ClusterWatch? {
    let keys = ["links", "at-least", "internal", "created-within"]
    guard let map = MapReader(node, "cluster", keys: keys, in: scope) else { return nil }
    let (links, atLeast) = (Link.all(in: map), map.count("at-least"))
    let share = map.number("internal", in: 0...1)
    let createdWithin = map.optionalSpan("created-within")
    guard !links.isEmpty, let atLeast, let share else { return nil }
    return ClusterWatch(
      links: links, atLeast: atLeast, internalShare: share, createdWithin: createdWithin)
  }
}
