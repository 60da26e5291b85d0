internal import Domain

/// One watch of the plan, for the live engine: which events it takes, and by which keys.
struct LiveLeaf: Sendable {
  let id: LeafID
  let watch: Watch
  let spec: KeySpec
  let isExplainedByGroup: Bool
  /// Whether the signals of the others that stand in its firings are looked at too.
  let looksAtOthers: Bool
  /// None where only a scan can evaluate it, see ``Watch/isScanOnly``.
  let kinds: UInt64
  /// What it measures time from.
  let landmarks: Set<Landmark>
  let landmarkKinds: UInt64
  let telling: Telling
  private let keying: Keying

  /// Which of a subject's events tell whether the watch can be told, besides one of each shape.
  enum Telling { case none, firstAndLast, all }

  /// How a value becomes a key.
  private enum Keying {
    case asItIs
    /// Values with one normal form, be it only in some of the fields, lie under one key.
    case by(ValueForm)
    /// Which values are one cannot be told by one of them alone: all are under one key.
    case together
  }

  init(_ id: LeafID, _ watch: Watch, isExplainedByGroup: Bool, looksAtOthers: Bool) {
    (self.id, self.watch, self.isExplainedByGroup) = (id, watch, isExplainedByGroup)
    self.looksAtOthers = looksAtOthers
    spec = KeySpec(watch)
    landmarks = Set(watch.landmarks)
    landmarkKinds = landmarks.flatMap(\.kinds).bits
    if watch.isScanOnly {
      kinds = 0
    } else if case .flow = watch {
      // Every event of the subject tells how far its time has come.
      kinds = ~(1 << UInt64(EventKind.listEntry.rawValue))
    } else {
      kinds = watch.selections.flatMap(\.kinds).bits
    }
    switch watch {
    case .differs, .conflict, .lookalike: telling = .all
    case .unusual: telling = .firstAndLast
    default: telling = .none
    }
    let forms = Set(spec.forms.values.flatMap(\.values))
    if forms.count > 1 || (forms.isEmpty && spec.likeness != .same) {
      keying = .together
    } else {
      keying = forms.first.map { .by($0) } ?? .asItIs
    }
  }

  /// Whether different values may be one key, so that what is kept under it is grouped as a scan groups it.
  var isGrouped: Bool {
    if case .asItIs = keying { return false }
    return true
  }

  /// The keys under which it keeps an event of a subject that declares `identity`.
  func keys(of event: LiveEvent, identity: String?) -> Set<String> {
    guard kinds & event.kindBit != 0 else { return [] }
    if spec.isIdentity { return Set([identity ?? event.draft.subject].compactMap(\.self)) }
    if spec.isSubject { return Set([event.draft.subject].compactMap(\.self)) }
    return Set((spec.fields[event.draft.kind] ?? []).compactMap(event.key).map(key))
  }

  /// The key under which a value lies.
  func key(of text: String) -> String {
    switch keying {
    case .asItIs: return text
    case .by(let form):
      let normal = form.normal(text)
      return normal.isEmpty ? "\0" + text : normal
    case .together: return ""
    }
  }
}

extension [EventKind] {
  /// Bit n: the kind with raw value n is among them.
  var bits: UInt64 { reduce(0) { $0 | 1 << UInt64($1.rawValue) } }
}

extension Plan {
  /// Every watch that is evaluated for itself, in the order of the entries.
  var liveLeaves: [LiveLeaf] {
    let lookingAtOthers = lookingAtOthers
    return entries.enumerated().flatMap { number, entry in
      entry.watch.leaves.enumerated().map {
        LiveLeaf(
          LeafID(entry: number, leaf: $0), $1,
          isExplainedByGroup: catalogue.indicators[entry.indicator].explainedByGroup,
          looksAtOthers: lookingAtOthers.contains(entry.indicator))
      }
    }
  }
}

extension Plan {
  /// The indicators in whose firings others are looked at, and those of whose signals such firings are made.
  private var lookingAtOthers: Set<Int> {
    var found = Set(entries.filter(\.watch.looksAtOthers).map(\.indicator))
    var waiting = found
    while let index = waiting.popFirst() {
      for entry in entries where entry.indicator == index && !entry.isRaise {
        guard case .beside(let beside) = entry.watch, beside.watch == nil else { continue }
        let made = beside.conditions.flatMap { indicators(named: $0.names) }
        waiting.formUnion(Set(made).subtracting(found))
        found.formUnion(made)
      }
    }
    return found
  }

  private func indicators(named names: BesideWatch.Names) -> [Int] {
    switch names {
    case .any: Array(catalogue.indicators.indices)
    case .indicators(let ids): ids.compactMap(index)
    case .families(let families):
      catalogue.indicators.indices.filter { families.contains(catalogue.indicators[$0].family) }
    }
  }
}

extension Watch {
  fileprivate var looksAtOthers: Bool {
    guard case .beside(let beside) = self else { return false }
    return beside.conditions.contains(where: \.isOfOthers)
  }
}
