import Domain
import Yams

/// The text of one file, made into nodes without trusting it.
///
/// Aliases are refused before the parser would expand them. Nesting is bounded by the parser first, at 1000 levels, then here.
struct YAMLText {
  let text: String
  static let sizeLimit = 256 * 1024
  static let depthLimit = 40

  /// The text with its examples left empty, all other lines in their places.
  ///
  /// They are the larger half of a file and nothing that scans needs them. Only a block that begins a line is cut.
  static func withoutExamples(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = firstLine(of: bytes, from: 0, where: { $0.starts(with: "examples:".utf8) })
      else { return String(decoding: bytes, as: UTF8.self) }
      let isInside: Set<UInt8> = [0x20, 0x0A, 0x0D, 0x23, 0x2D]
      let end =
        firstLine(of: bytes, from: start + 1) { $0.first.map { !isInside.contains($0) } ?? false }
        ?? bytes.count
      let lines = bytes[start..<end].count { $0 == 0x0A }
      return String(decoding: bytes[..<start], as: UTF8.self)
        + String(repeating: "\n", count: lines) + String(decoding: bytes[end...], as: UTF8.self)
    }
  }

  /// Where the first line begins, after `from`, that is as wanted.
  private static func firstLine(
    of bytes: UnsafeBufferPointer<UInt8>, from: Int,
    where isWanted: (Slice<UnsafeBufferPointer<UInt8>>) -> Bool
  ) -> Int? {
    var place = from
    while let found = bytes[place...].firstIndex(of: 0x0A) {
      place = found + 1
      if isWanted(bytes[place...]) { return place }
    }
    return nil
  }

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
