internal import Domain

/// One watch of the plan, for the live engine: which events it takes, and by which keys.
struct LiveLeaf: Sendable {
  let id: LeafID
  let watch: Watch
  let spec: KeySpec
  let isExplainedByGroup: Bool
  let kinds: UInt64

  init(_ id: LeafID, _ watch: Watch, isExplainedByGroup: Bool) {
    (self.id, self.watch, self.isExplainedByGroup) = (id, watch, isExplainedByGroup)
    spec = KeySpec(watch)
    if case .flow = watch {
      // Every event of the subject tells how far its time has come.
      kinds = ~(1 << UInt64(EventKind.listEntry.rawValue))
    } else {
      kinds = watch.selections.flatMap(\.kinds).reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }
  }

  /// The keys under which it keeps an event.
  ///
  /// Texts that resemble each other are not known by one text alone, so all of them are one key.
  func keys(of event: LiveEvent) -> Set<String> {
    guard kinds & event.kindBit != 0 else { return [] }
    if spec.isSubject { return Set(event.draft.subject.map { [$0] } ?? []) }
    let texts = Set((spec.fields[event.draft.kind] ?? []).compactMap(event.key))
    return spec.alike == nil || texts.isEmpty ? texts : [""]
  }
}

extension Plan {
  /// Every watch that is evaluated for itself, in the order of the entries.
  var liveLeaves: [LiveLeaf] {
    entries.enumerated().flatMap { number, entry in
      entry.watch.leaves.enumerated().map {
        LiveLeaf(
          LeafID(entry: number, leaf: $0), $1,
          isExplainedByGroup: catalogue.indicators[entry.indicator].explainedByGroup)
      }
    }
  }
}
