import Domain
import Yams

/// Tests of how a text is written, and of the domain in it.
enum TextTest {
  static let keys = TextPlace.allCases.map(\.rawValue) + ["digits-in-row", "domain-in"]

  static func read(_ key: String, _ node: Node, in scope: Scope) -> [FieldTest.Test] {
    switch key {
    case "digits-in-row": return scope.count(node).map { [.digitsInRow($0)] } ?? []
    case "domain-in": return scope.texts(node).compactMap { domains($0.text, $0.node, in: scope) }
    default:
      let words = scope.texts(node).filter { isComparable($0.text, $0.node, in: scope) }
      guard let place = TextPlace(rawValue: key), !words.isEmpty else { return [] }
      return [.holds(words.map(\.text), at: place)]
    }
  }

  private static func domains(
    _ name: String, _ node: Node, in scope: Scope
  ) -> FieldTest.Test? {
    if FieldType.listNames.contains(name) { return .domainInList(name) }
    guard let tables = scope.tables else { return .domainIsOne(of: []) }
    if let domains = tables.domains[name] { return .domainIsOne(of: domains) }
    scope.report(
      .unknownWord, at: node, have: shown(name),
      want: oneOf(Array(tables.domains.keys) + FieldType.listNames))
    return nil
  }

  private static func isComparable(_ text: String, _ node: Node, in scope: Scope) -> Bool {
    if text.contains(where: { $0.isLetter || $0.isNumber }) { return true }
    scope.report(.wrongShape, at: node, have: shown(text), want: "letters or digits to look for")
    return false
  }
}
