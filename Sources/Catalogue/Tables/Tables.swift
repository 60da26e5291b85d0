import Domain
import Yams

/// What watches look up, from the folder `tables/`: technologies, nicknames, and lists of domains by the name of the file.
struct Tables: Sendable {
  private(set) var technologies: [Technology] = []
  private(set) var domains: [String: Set<String>] = [:]
  private(set) var names = NameTables()
  /// Given names that stand for one another, or are spellings of one name.
  private(set) var nicknames: [[String]] = []

  /// Adds one file; a site's file of the same name adds to ours.
  mutating func add(_ root: Node, from name: String, in scope: Scope) {
    if let part = NameTables.Part(rawValue: name) {
      names[part] += scope.items(root).map { scope.texts($0).map(\.text) }.filter { !$0.isEmpty }
    }
    switch name {
    case "technologies": addTechnologies(root, in: scope)
    case NameTables.Part.nicknames.rawValue, NameTables.Part.spellings.rawValue:
      nicknames = (names[.nicknames] + names[.spellings]).filter { $0.count > 1 }
    case _ where NameTables.Part(rawValue: name) != nil: break
    default:
      let texts = scope.texts(root).filter { isDomain($0.text, $0.node, in: scope) }
      domains[name, default: []].formUnion(texts.map { $0.text.lowercased() })
    }
  }

  private mutating func addTechnologies(_ root: Node, in scope: Scope) {
    var known = Set(technologies.flatMap { [$0.name] + $0.aliases }.map(Technology.key))
    for item in scope.items(root) {
      guard let technology = Technology.read(item, in: scope) else { continue }
      for name in [technology.name] + technology.aliases
      where !known.insert(Technology.key(name)).inserted {
        scope.report(
          .duplicateName, at: item, have: shown(name), want: "each name and alias once")
      }
      technologies.append(technology)
    }
  }

  private func isDomain(_ text: String, _ node: Node, in scope: Scope) -> Bool {
    let isPlain = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
    if isPlain, text.contains("."), !text.hasPrefix("."), !text.hasSuffix(".") { return true }
    scope.report(.wrongShape, at: node, have: shown(text), want: "a domain such as example.com")
    return false
  }
}

extension Technology {
  /// A map with the name, what else it is called, the month of the first public release, and where that is from.
  static func read(_ node: Node, in scope: Scope) -> Technology? {
    let keys = ["name", "aliases", "released", "source"]
    guard let map = MapReader(node, "the technology", keys: keys, in: scope) else { return nil }
    let (name, source) = (map.text("name"), map.text("source"))
    let released = map.required("released").flatMap { month($0, in: scope) }
    guard let name, let source, let released else { return nil }
    return Technology(
      name: name, aliases: map.texts("aliases"), released: released, source: source)
  }

  private static func month(_ node: Node, in scope: Scope) -> Int? {
    guard let text = scope.text(node) else { return nil }
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard FieldType.month.refusal(of: text) == nil, parts.count == 2 else {
      scope.report(.badDate, at: node, have: shown(text), want: "a month such as 2015-06")
      return nil
    }
    return parts[0] * 12 + parts[1] - 1
  }
}
