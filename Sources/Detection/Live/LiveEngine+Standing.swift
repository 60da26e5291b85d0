internal import Domain

extension LiveEngine {
  /// Marks what a new standing fact about a subject concerns.
  mutating func restate(
    _ event: LiveEvent, _ name: String, _ subject: LiveSubject, _ change: inout LiveChange
  ) {
    watchExpiry(of: event, name)
    change.keys.formUnion(subject.keys)
    change.subjects.insert(name)
    change.subjects.formUnion(identities[subject.identity])
    change.restated.insert(name)
    let domains = event.employerDomains
    guard !employerDomains.isSuperset(of: domains) else { return }
    // With the first known company, domains can be compared with something.
    if employerDomains.isEmpty { change.subjects.formUnion(subjects.keys) }
    employerDomains.formUnion(domains)
    change.keys.formUnion(states.keys.filter { isLookalike($0) })
  }

  private func isLookalike(_ key: LiveKey) -> Bool {
    if case .lookalike = leaves[key.leaf].watch { return true }
    return false
  }

  /// Takes up the identity and the requisition that a subject declares now, and lets its events go with it.
  mutating func redeclare(
    _ name: String, _ subject: inout LiveSubject, _ change: inout LiveChange
  ) {
    let declared = subject.standing.filter { $0.draft.kind == .subjectDeclared }
    let rows = LiveRows(declared, layout: plan.layout)
    let standing = Directory(rows.store).subjects[rows.symbol(of: name)]
    let identity = standing.flatMap { rows.text($0.identity) }
    let requisition = standing.flatMap { rows.text($0.requisition) }
    if requisition != subject.requisition {
      change.subjects.formUnion(requisitions[subject.requisition])
      requisitions.move(name, from: subject.requisition, to: requisition)
      subject.requisition = requisition
    }
    guard identity != subject.identity else { return }
    change.subjects.formUnion(identities[subject.identity])
    identities.move(name, from: subject.identity, to: identity)
    for (number, leaf) in leaves.enumerated() where leaf.spec.isIdentity {
      let old = LiveKey(leaf: number, text: subject.identity ?? name)
      move(name, &subject, from: old, to: LiveKey(leaf: number, text: identity ?? name), &change)
    }
    subject.identity = identity
  }

  private mutating func move(
    _ name: String, _ subject: inout LiveSubject, from old: LiveKey, to new: LiveKey,
    _ change: inout LiveChange
  ) {
    guard let own = states[old]?.events.filter({ $0.draft.subject == name }), !own.isEmpty else {
      return
    }
    states[old]?.remove(name)
    for event in own { states[new, default: LiveState()].add(event) }
    subject.keys.remove(old)
    subject.keys.insert(new)
    change.keys.formUnion([old, new])
  }

  /// Adds those who are told something else because others are.
  func spread(_ change: inout LiveChange) {
    for name in change.subjects {
      guard let subject = subjects[name] else { continue }
      for key in subject.fired where leaves[key.leaf].looksAtOthers {
        change.subjects.formUnion(states[key]?.firings.flatMap(\.subjects) ?? [])
      }
    }
    for name in change.subjects {
      change.subjects.formUnion(requisitions[subjects[name]?.requisition])
    }
  }

  /// Whether an event may change whether the watch of a key can be told of its subject.
  func tells(_ event: LiveEvent, _ key: LiveKey) -> Bool {
    switch leaves[key.leaf].telling {
    case .none: return false
    case .all: return true
    case .firstAndLast:
      guard let events = states[key]?.events, let first = events.first, let last = events.last
      else { return true }
      let day = event.draft.time.day
      return day < first.draft.time.day || day > last.draft.time.day
    }
  }
}
