internal import Domain

extension Watch {
  /// Whether it could fire over a store with events of these kinds alone (bit n: raw value n).
  func canFire(among kinds: UInt64) -> Bool {
    needed.allSatisfy { group in group.contains { kinds >> UInt64($0.rawValue) & 1 == 1 } }
  }

  /// Groups of kinds, of each of which there must be an event.
  private var needed: [[EventKind]] {
    switch self {
    case .steps(let steps): steps.steps.map(\.kinds)
    case .flow(let flow): [flow.incoming.kinds, flow.outgoing.kinds]
    case .reappears(let reappears):
      [reappears.gone.kinds, reappears.back.kinds, selections.flatMap(\.kinds)]
    case .overdue(let overdue): [overdue.after.kinds]
    case .hours(let hours):
      if case .agreed = hours.reference {
        [hours.selections.flatMap(\.kinds), [.subjectDeclared]]
      } else {
        [hours.selections.flatMap(\.kinds)]
      }
    default: [selections.flatMap(\.kinds)]
    }
  }
}
