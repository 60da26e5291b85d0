import Domain
import Yams

extension Measure {
  private static let keys = ["id", "title", "sources", "resolves", "passed", "failed", "live"]

  /// Reads a measure's file.
  static func read(
    _ root: Node, documents: Set<String>?, in scope: Scope
  ) -> Measure? {
    guard let map = MapReader(root, "the measure", keys: keys, in: scope) else { return nil }
    let id = map.text("id")
    let stem = FileName(scope.file).stem
    if let id, id != stem {
      scope.report(
        .wrongID, at: map["id"] ?? root, have: shown(id), want: "\(stem), the file's name")
    }
    let title = map.text("title")
    let sources = (map.required("sources").map(scope.items) ?? []).compactMap {
      Indicator.Citation.read($0, documents: documents, in: scope)
    }
    let resolves = resolves(in: map)
    let passed = map.optionalNumber("passed", in: -100...0) ?? 0
    let failed = map.optionalNumber("failed", in: 0...100) ?? 0
    let isLive = map.flag("live")
    guard let id, let title else { return nil }
    return Measure(
      id: id, title: title, sources: sources, resolves: resolves, passed: passed, failed: failed,
      isLive: isLive, file: scope.file)
  }

  /// The ids are only looked at for their form: a measure may name an indicator that is not in force here.
  private static func resolves(in map: MapReader) -> [String] {
    guard let node = map["resolves"] else { return [] }
    return map.scope.texts(node).compactMap { id, item in
      let parts = id.split(separator: ".", omittingEmptySubsequences: false)
      let isWord = { (part: Substring) in
        !part.isEmpty
          && part.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
          }
      }
      if parts.count == 2, parts.allSatisfy(isWord) { return id }
      map.scope.report(
        .unknownIndicator, at: item, have: shown(id), want: "the id of an indicator")
      return nil
    }
  }
}
