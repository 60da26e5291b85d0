import Domain
import Yams

extension LinkAnswer {
  /// Reads a site's `links.yaml`: a list of links that somebody confirmed or rejected.
  static func readAll(_ root: Node, in scope: Scope) -> [LinkAnswer] {
    scope.items(root).compactMap { read($0, in: scope) }
  }

  private static func read(_ node: Node, in scope: Scope) -> LinkAnswer? {
    let keys = ["between", "by", "answer", "who", "why"]
    guard let map = MapReader(node, "the answer", keys: keys, in: scope) else { return nil }
    let between = map.required("between").map(scope.texts) ?? []
    let by = map["by"].map { scope.word($0, LinkKind.self) }
    let answer = map.required("answer").flatMap { scope.word($0, LinkAnswer.Word.self) }
    let (who, why) = (map.text("who"), map.text("why"))
    guard between.count == 2, between[0].text != between[1].text else {
      if let node = map["between"] {
        scope.report(
          .wrongShape, at: node, have: "\(between.count) subjects",
          want: "two different subjects such as [acct-17, acct-18]")
      }
      return nil
    }
    if by == .some(.none) { return nil }
    guard let answer, let who, let why else { return nil }
    return LinkAnswer(
      between: between.map(\.text), by: by ?? nil, answer: answer, who: who, why: why,
      place: scope.place(node), subjectPlaces: between.map { scope.place($0.node) })
  }
}
