import Domain
import Yams

extension UnbrokenWatch {
  static func read(_ node: Node, in scope: Scope) -> UnbrokenWatch? {
    let keys = Selection.keysOfMany + ["per", "gap", "lasting"]
    guard let map = MapReader(node, "unbroken", keys: keys, in: scope) else { return nil }
    let selections = Selection.all(in: map)
    let per = Value.per(in: map, selections)
    let (gap, lasting) = (map.span("gap"), map.span("lasting"))
    guard !selections.isEmpty, let gap, let lasting else { return nil }
    return UnbrokenWatch(selections: selections, per: per, gap: gap, lasting: lasting)
  }
}
