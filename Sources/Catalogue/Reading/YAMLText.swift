import Domain
import Yams

/// The text of one file, made into nodes without trusting it.
///
/// Aliases are refused before the parser would expand them. Nesting is bounded by the parser first, at 1000 levels, then here.
struct YAMLText {
  let text: String
  static let sizeLimit = 256 * 1024
  static let depthLimit = 40

  /// The first document's root; reports and gives `nil` where there is none.
  func root(in scope: Scope) -> Node? {
    guard text.utf8.count <= YAMLText.sizeLimit else {
      scope.report(
        .tooLarge, at: Place(file: scope.file), have: "\(text.utf8.count) bytes",
        want: "at most \(YAMLText.sizeLimit)")
      return nil
    }
    if let place = AnchorSearch(text: text).aliasPlace(in: scope.file) {
      scope.report(.alias, at: place, have: "an alias", want: "the values written out")
      return nil
    }
    do {
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot(), !isNothing(node) else {
        scope.report(
          .emptyFile, at: Place(file: scope.file), have: "nothing", want: "a map of keys and values"
        )
        return nil
      }
      let isAccepted = withExtendedLifetime(parser) { isSound(node, depth: 1, in: scope) }
      return isAccepted ? node : nil
    } catch {
      report(error, in: scope)
      return nil
    }
  }

  private func isNothing(_ node: Node) -> Bool {
    node.scalar.map { $0.string.isEmpty } ?? false
  }

  /// Whether there are no anchors and few enough levels; reports each anchor and the first level too many.
  ///
  /// An anchor that nothing refers to is harmless, and still not part of the grammar.
  private func isSound(_ node: Node, depth: Int, in scope: Scope) -> Bool {
    if depth > YAMLText.depthLimit {
      scope.report(
        .tooDeep, at: node, have: "more than \(YAMLText.depthLimit) levels inside each other",
        want: "at most \(YAMLText.depthLimit)")
      return false
    }
    if node.anchor != nil {
      scope.report(.alias, at: node, have: "an anchor", want: "the values written out")
    }
    var isSound = node.anchor == nil
    for child in children(of: node) {
      isSound = self.isSound(child, depth: depth + 1, in: scope) && isSound
    }
    return isSound
  }

  private func children(of node: Node) -> [Node] {
    switch node {
    case .mapping(let mapping): mapping.flatMap { [$0.key, $0.value] }
    case .sequence(let sequence): Array(sequence)
    case .scalar, .alias: []
    }
  }
}
