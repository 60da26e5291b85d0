import Domain
import Yams

extension LinkModel {
  /// Reads `linking.yaml`: what each kind of shared thing says.
  static func read(_ root: Node, in scope: Scope) -> LinkModel? {
    let keys = [
      "source", "threshold", "follows", "joins", "pseudo-subjects", "families", "kinds",
    ]
    guard let map = MapReader(root, "the links' weights", keys: keys, in: scope),
      map.text("source") != nil,
      let threshold = map.number("threshold", in: 1...100),
      let follows = map.number("follows", in: 1...100),
      let joins = map.number("joins", in: 1...100),
      let pseudoSubjects = map.number("pseudo-subjects", in: 0...1e6),
      let caps = map.required("families").flatMap({ caps($0, in: scope) }),
      let kinds = map.required("kinds").flatMap({ kinds($0, Set(caps.keys), in: scope) })
    else { return nil }
    return LinkModel(
      threshold: threshold, follows: follows, joins: joins, pseudoSubjects: pseudoSubjects,
      caps: caps, kinds: kinds)
  }

  private static func caps(_ node: Node, in scope: Scope) -> [String: Double]? {
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node), want: "a map of families and decibans")
      return nil
    }
    var caps: [String: Double] = [:]
    for (key, value) in mapping {
      if let name = scope.text(key), let cap = scope.number(value, in: 0...100) { caps[name] = cap }
    }
    return caps
  }

  private static func kinds(
    _ node: Node, _ families: Set<String>, in scope: Scope
  ) -> [Kind]? {
    let words = LinkKind.allCases.map(\.rawValue)
    guard let map = MapReader(node, "the kinds of links", keys: words, in: scope) else {
      return nil
    }
    let kinds = words.compactMap { word in
      map.required(word).flatMap { kind($0, word, families, in: scope) }
    }
    return kinds.count == words.count ? kinds : nil
  }

  private static func kind(
    _ node: Node, _ word: String, _ families: Set<String>, in scope: Scope
  ) -> Kind? {
    let keys = ["family", "m", "u", "reach", "limit", "group"]
    guard let map = MapReader(node, word, keys: keys, in: scope),
      let family = map.required("family").flatMap({
        scope.words($0, from: families.sorted()).first
      }),
      let shared = map.number("m", in: 0.001...1),
      let chance = map.required("u").flatMap({ chance($0, scope) }),
      let reach = map.count("reach"),
      let limit = map.required("limit").flatMap({ limit($0, scope) }),
      let group = map.required("group").flatMap({ scope.word($0, GroupRule.self) })
    else { return nil }
    return Kind(
      family: family, shared: shared, chance: chance, reach: reach,
      limit: limit, group: group)
  }

  /// One number, or the two between which it is learned.
  private static func chance(_ node: Node, _ scope: Scope) -> ClosedRange<Double>? {
    let bounds = scope.items(node).compactMap { scope.number($0, in: 1e-9...1) }
    guard let least = bounds.first, let most = bounds.last, bounds.count <= 2, least <= most else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node), want: "a number, or two: [0.01, 0.04]")
      return nil
    }
    return least...most
  }

  private static func limit(_ node: Node, _ scope: Scope) -> ClosedRange<Int>? {
    let bounds = scope.items(node).compactMap { scope.count($0, from: 2) }
    guard bounds.count == 2, bounds[0] <= bounds[1] else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node), want: "two numbers such as [12, 40]")
      return nil
    }
    return bounds[0]...bounds[1]
  }
}
