internal import Domain

/// Which lists filled in what a signal's events did not say and its watch reads.
///
/// One thread's own.
final class ListKnowledge {
  private let plan: Plan
  private let store: EventStore
  private var reads: [Int: [EventKind: Set<Field>]] = [:]

  /// How many events of one firing are looked at.
  private static let most = 1000

  init(_ plan: Plan, _ store: EventStore) { (self.plan, self.store) = (plan, store) }

  /// The sources, each once, in the order of their kinds.
  func sources(_ evidence: [Evidence], of entries: Set<Int>) -> [FactSource] {
    guard !store.factSources.isEmpty else { return [] }
    var bits: UInt32 = 0
    for ref in evidence.lazy.flatMap({ $0.refs.prefix(Self.most) }) {
      let event = store.event(at: ref)
      let filled = store.factBits(of: event)
      guard filled & ~bits != 0 else { continue }
      for source in store.factSources
      where filled & source.kind.bit != 0 && isRead(source, event.kind, entries) {
        bits |= source.kind.bit
      }
    }
    return store.factSources.filter { bits & $0.kind.bit != 0 }
  }

  private func isRead(_ source: FactSource, _ kind: EventKind, _ entries: Set<Int>) -> Bool {
    entries.contains { entry in
      guard plan.entries.indices.contains(entry) else { return false }
      let reads = reads[entry] ?? plan.entries[entry].reads
      self.reads[entry] = reads
      return reads[kind]?.isDisjoint(with: source.kind.fields) == false
    }
  }
}
