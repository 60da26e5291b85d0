import Domain
import Yams

extension Worded {
  /// Reads `{en: …, ko: …}`; both are wanted, and neither may judge a person.
  static func read(_ node: Node, in scope: Scope) -> Worded? {
    guard let map = MapReader(node, "the text", keys: ["en", "ko"], in: scope) else { return nil }
    for key in ["en", "ko"] {
      guard let node = map[key], let text = node.scalar?.string else { continue }
      Sentence(text: text, node: node).checkWording(in: scope)
    }
    let (english, korean) = (map.text("en"), map.text("ko"))
    guard let english, let korean else { return nil }
    return Worded(english, korean)
  }

  static func read(_ key: String, in map: MapReader) -> Worded? {
    map.required(key).flatMap { read($0, in: map.scope) }
  }
}
