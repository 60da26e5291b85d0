internal import Domain

/// The subjects of a store and the events of each.
struct Subjects {
  private let grouping: Grouping?
  private let store: EventStore

  init(_ sweep: Sweep, _ store: EventStore) {
    grouping = sweep.groupings[.subject]
    self.store = store
  }

  var all: Set<Symbol> {
    guard let grouping else { return [] }
    return Set(
      (1..<max(1, grouping.keyCount)).lazy.filter { grouping.count(of: $0) > 0 }
        .map { Symbol(raw: UInt32($0)) })
  }

  var count: Int {
    guard let grouping else { return 0 }
    return (1..<max(1, grouping.keyCount)).count { grouping.count(of: $0) > 0 }
  }

  func events(of subject: Symbol) -> KeyedEvents {
    var keyed = KeyedEvents(key: subject)
    grouping?.gather(Int(subject.raw), into: &keyed, store)
    return keyed
  }
}
