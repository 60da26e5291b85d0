/// Which given names stand for one another, as Bill does for William.
package struct Nicknames: Hashable, Sendable {
  private var groups: [String: Set<Int>] = [:]

  /// Takes groups of names that stand for one another; a name may be in several.
  package init(_ groups: [[String]] = []) {
    for (number, names) in groups.enumerated() {
      for name in names { self.groups[Self.folded(name), default: []].insert(number) }
    }
  }

  /// Most are plain letters, and the list is long.
  private static func folded(_ name: String) -> String {
    let isPlain = name.utf8.allSatisfy { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
    return isPlain ? name.lowercased() : FoldedText(name).text
  }

  /// Whether two folded words stand for one another.
  package func agree(_ left: String, _ right: String) -> Bool {
    guard let one = groups[left], let two = groups[right] else { return false }
    return !one.isDisjoint(with: two)
  }
}
