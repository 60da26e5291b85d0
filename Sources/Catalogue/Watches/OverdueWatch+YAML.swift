import Domain
import Yams

extension OverdueWatch {
  static func read(_ node: Node, in scope: Scope) -> OverdueWatch? {
    let keys = ["after", "expects", "within", "early", "same", "given", "cancelled-by"]
    guard let map = MapReader(node, "overdue", keys: keys, in: scope) else { return nil }
    let after = map.required("after").flatMap { Selection.one($0, in: scope) }
    let expects = map.required("expects").flatMap { Selection.one($0, in: scope) }
    let kinds = (after?.kinds ?? []) + (expects?.kinds ?? [])
    let (within, early) = (map.span("within"), map.optionalSpan("early") ?? 0)
    let same = map["same"].flatMap { scope.field($0, on: kinds) }
    let given = map["given"].flatMap { Selection.one($0, in: scope) }
    let cancelledBy = map["cancelled-by"].flatMap { Selection.one($0, in: scope) }
    guard let after, let expects, let within else { return nil }
    return OverdueWatch(
      after: after, expects: expects, within: within, early: early, same: same, given: given,
      cancelledBy: cancelledBy)
  }
}
