import Domain
import Yams

extension FieldTest {
  static let accountAge = "account-age"
  /// The event's own moment, where a field could stand.
  static let time = "time"
  private static let keys =
    [
      "at-least", "at-most", "above", "below", "has", "in-list", "in-networks", "present",
      "since", "until", "clock", "on-declared-travel",
    ] + TextTest.keys

  /// The tests of a `when` or `unless` map, one for each field; of several bounds in one map, one each.
  static func all(
    _ node: Node, _ what: String, on kinds: [EventKind], in scope: Scope
  ) -> [FieldTest] {
    guard case .mapping(let mapping) = node else {
      scope.report(
        .wrongShape, at: node, have: scope.shape(node), want: "a map for \(what), field by field")
      return []
    }
    return mapping.flatMap { key, value -> [FieldTest] in
      guard let (field, types) = tested(key, on: kinds, in: scope) else { return [] }
      let subject = Subject(
        name: key.scalar?.string ?? "", kinds: kinds, types: types, scope: scope)
      let tests = subject.tests(value)
      let areLists = tests.allSatisfy(\.isInList)
      if what == "when", tests.count(where: \.isInList) > 1 {
        scope.report(
          .wrongTest, at: value, have: "\(tests.count(where: \.isInList)) lists under when",
          want: "one list")
      }
      // Any of `unless` leaves the event out, so several lists there are several tests.
      if what == "unless", tests.count > 1, !areLists {
        scope.report(
          .wrongTest, at: value, have: "\(tests.count) bounds under unless", want: "one bound")
      }
      return tests.map { FieldTest(field, $0) }
    }
  }

  private static func tested(
    _ key: Node, on kinds: [EventKind], in scope: Scope
  ) -> (TestedField, [FieldType])? {
    if key.scalar?.string == accountAge { return (.accountAge, [.number]) }
    if key.scalar?.string == time { return (.time, [.moment]) }
    guard let field = scope.field(key, on: kinds) else { return nil }
    return (.field(field), kinds.compactMap { EventSchema.type(of: field, on: $0) })
  }

  /// A field under test, with its type on each selected kind.
  private struct Subject {
    let name: String
    let kinds: [EventKind]
    let types: [FieldType]
    let scope: Scope

    func tests(_ node: Node) -> [Test] {
      switch node {
      case .scalar(let scalar) where scalar.string == "true" || scalar.string == "false":
        if types.allSatisfy({ $0 == .flag }) { return [.isFlag(scalar.string == "true")] }
        return words(node)
      case .scalar, .sequence: return words(node)
      case .mapping:
        guard let map = MapReader(node, "the test of \(name)", keys: keys, in: scope) else {
          return []
        }
        return keys.flatMap { key in map[key].map { several(key, $0) } ?? [] }
      case .alias: return []
      }
    }

    private func words(_ node: Node) -> [Test] {
      guard fits(\.isTextual, node, have: "a word") else { return [] }
      let words = known(scope.texts(node))
      return words.isEmpty ? [] : [.isOne(of: words)]
    }

    private func several(_ key: String, _ node: Node) -> [Test] {
      switch key {
      case "in-list": return lists(node)
      case "since", "until":
        guard fits({ $0.storage == .moment }, node, have: key) else { return [] }
        return Landmark.tests(node, on: kinds, in: scope) {
          key == "since" ? .since($0, $1) : .until($0, $1)
        }
      case _ where TextTest.keys.contains(key):
        guard fits({ $0.isTextual && $0 != .address }, node, have: key) else { return [] }
        return TextTest.read(key, node, in: scope)
      default: return test(key, node).map { [$0] } ?? []
      }
    }

    /// One test for each list named.
    private func lists(_ node: Node) -> [Test] {
      guard fits({ $0.isTextual || $0 == .list }, node, have: "in-list") else { return [] }
      return scope.words(node, from: FieldType.listNames).map { .inList($0) }
    }

    private func test(_ key: String, _ node: Node) -> Test? {
      switch key {
      case "has":
        guard fits({ $0 == .list }, node, have: key) else { return nil }
        return .has(scope.texts(node).map(\.text))
      case "in-networks":
        guard fits({ $0 == .address }, node, have: key) else { return nil }
        return .inNetworks(scope.texts(node).compactMap { network($0.text, $0.node) })
      case "present": return scope.flag(node).map { .isPresent($0) }
      case "on-declared-travel":
        guard fits({ $0 == .country }, node, have: key) else { return nil }
        return scope.flag(node).map { .isOnDeclaredTravel($0) }
      case "clock":
        guard fits({ $0.storage == .moment }, node, have: key) else { return nil }
        return TimeTest.clock(node, in: scope).map { .time($0) }
      default:
        guard let comparison = Comparison(rawValue: key), fits(\.isNumeric, node, have: key) else {
          return nil
        }
        if node.mapping != nil { return besideField(comparison, node) }
        return scope.number(node).map { .compares(comparison, $0) }
      }
    }

    /// A bound that another field of the same event gives.
    private func besideField(_ comparison: Comparison, _ node: Node) -> Test? {
      let keys = ["field", "times", "plus"]
      guard let map = MapReader(node, "the bound", keys: keys, in: scope),
        let other = map.required("field"), let field = scope.field(other, on: kinds),
        scope.numberField(other, onAny: kinds) != nil
      else { return nil }
      return .comparesField(
        comparison, field, times: map.optionalNumber("times") ?? 1,
        plus: map.optionalNumber("plus") ?? 0)
    }

    private func fits(_ accepts: (FieldType) -> Bool, _ node: Node, have: String) -> Bool {
      guard let type = types.first(where: { !accepts($0) }) else { return true }
      scope.report(
        .wrongTest, at: node, have: "\(have) for \(name), which is \(type.described)",
        want: type.allowedTests)
      return false
    }

    private func known(_ words: [(text: String, node: Node)]) -> [String] {
      words.compactMap { text, node in
        for type in types {
          if let want = type.refusal(of: text) {
            scope.report(.unknownWord, at: node, have: shown(text), want: want)
            return nil
          }
        }
        return text
      }
    }

    private func network(_ text: String, _ node: Node) -> String? {
      if NetworkText(text).isValid { return text }
      scope.report(
        .badNetwork, at: node, have: shown(text),
        want: "a range such as 192.0.2.0/24 or 2001:db8::/32")
      return nil
    }
  }
}

extension FieldTest.Test {
  fileprivate var isInList: Bool {
    switch self {
    case .inList, .domainInList, .domainIsOne: return true
    default: return false
    }
  }
}
