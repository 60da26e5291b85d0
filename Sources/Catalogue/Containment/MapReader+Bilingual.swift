import Domain
import Yams

extension MapReader {
  func bilingual(_ key: String) -> Worded? { required(key).flatMap { scope.bilingual($0) } }

  func optionalBilingual(_ key: String) -> Worded? { self[key].flatMap { scope.bilingual($0) } }
}

extension Scope {
  /// Reads `{en: …, ko: …}`; both are held against the words that no text may have.
  func bilingual(_ node: Node) -> Worded? {
    guard let map = MapReader(node, "a text in two languages", keys: ["en", "ko"], in: self)
    else { return nil }
    let texts = ["en", "ko"].map { key -> String? in
      guard let node = map.required(key), let text = text(node) else { return nil }
      let sentence = Sentence(text: text, node: node)
      sentence.checkWording(in: self)
      sentence.checkTopics(in: self)
      return text
    }
    guard let english = texts[0], let korean = texts[1] else { return nil }
    return Worded(english, korean)
  }
}
