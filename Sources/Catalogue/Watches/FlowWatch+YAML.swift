import Domain
import Yams

extension FlowWatch {
  static func read(_ node: Node, in scope: Scope) -> FlowWatch? {
    let keys = ["incoming", "outgoing", "amount", "share", "within", "in-a-row"]
    guard let map = MapReader(node, "flow", keys: keys, in: scope) else { return nil }
    let incoming = map.required("incoming").flatMap { Selection.one($0, in: scope) }
    let outgoing = map.required("outgoing").flatMap { Selection.one($0, in: scope) }
    let kinds = (incoming?.kinds ?? []) + (outgoing?.kinds ?? [])
    let amount = map.required("amount").flatMap { node -> Field? in
      scope.field(node, on: kinds).flatMap { _ in scope.numberField(node, onAny: kinds) }
    }
    let (share, within) = (map.number("share", in: 0...1), map.span("within"))
    let inARow = map["in-a-row"] == nil ? 1 : map.count("in-a-row")
    guard let incoming, let outgoing, let amount, let share, let within, let inARow else {
      return nil
    }
    return FlowWatch(
      incoming: incoming, outgoing: outgoing, amount: amount, share: share, within: within,
      inARow: inARow)
  }
}
