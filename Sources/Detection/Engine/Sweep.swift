internal import Synchronization
internal import Domain

/// Goes once over all keys of all groupings and collects what fires.
struct Sweep {
  let store: EventStore
  var directory: Directory
  let leaves: [Leaf]
  let groupings: [KeySpec: Grouping]
  let explaining: Set<Symbol>

  struct Leaf {
    var id: LeafID
    var watch: Watch
    var key: KeySpec
  }

  struct Outcome: Sendable {
    var candidates: [Candidate] = []
    var closeness: [Closeness] = []
    /// By entry of the plan, how many keys fired.
    var keys: [Int: Int] = [:]
  }

  /// Keys in one piece of work.
  private static let pieceSize = 8192

  init(
    _ plan: Plan, _ store: EventStore, _ directory: Directory, threads: Int, explaining: Set<Symbol>
  ) {
    (self.store, self.directory, self.explaining) = (store, directory, explaining)
    leaves = plan.entries.enumerated().flatMap { entry, value in
      value.watch.leaves.enumerated().filter { !$1.isOfLinks }.map {
        Leaf(id: LeafID(entry: entry, leaf: $0), watch: $1, key: KeySpec($1))
      }
    }.filter { !explaining.isEmpty || $0.watch.canFire(among: directory.kinds) }
    groupings = Sweep.groupings(leaves, store, directory, threads)
  }

  private static func groupings(
    _ leaves: [Leaf], _ store: EventStore, _ directory: Directory, _ threads: Int
  ) -> [KeySpec: Grouping] {
    var kinds: [KeySpec: UInt64] = [:]
    for leaf in leaves where !leaf.key.isSubject {
      for kind in leaf.watch.selections.flatMap(\.kinds) {
        kinds[leaf.key, default: 0] |= 1 << UInt64(kind.rawValue)
      }
    }
    // All kinds but lists: assessments also speak of subjects that no watch looks at.
    let work =
      kinds.map { ($0.key, $0.value) } + [
        (KeySpec.subject, ~(1 << UInt64(EventKind.listEntry.rawValue)))
      ]
    let made = Mutex<[KeySpec: Grouping]>([:])
    Parallel.run(threads: threads, pieces: work.count) { next in
      while let piece = next() {
        let grouping = Grouping(store, directory, by: work[piece].0, kinds: work[piece].1)
        made.withLock { $0[work[piece].0] = grouping }
      }
    }
    return made.withLock { $0 }
  }

  /// What each thread found.
  func run(threads: Int) -> [Outcome] {
    let pieces = groupings.keys.flatMap { spec in
      stride(from: 1, to: groupings[spec]?.keyCount ?? 0, by: Self.pieceSize).map { (spec, $0) }
    }
    let outcomes = Mutex<[Outcome]>([])
    Parallel.run(threads: threads, pieces: pieces.count) { next in
      var worker = Worker(self)
      while let piece = next() { worker.visit(pieces[piece].0, from: pieces[piece].1) }
      let found = worker.outcome
      outcomes.withLock { $0.append(found) }
    }
    return outcomes.withLock { $0 }
  }

  /// An evaluator where it is bound, handed from key to key without being copied.
  private final class Seat {
    let leaf: LeafID
    let evaluator: any Evaluator
    let fewest: Int

    init(_ leaf: LeafID, _ evaluator: any Evaluator) {
      (self.leaf, self.evaluator, fewest) = (leaf, evaluator, evaluator.fewest)
    }
  }

  /// What one thread needs to visit keys.
  private struct Worker {
    let sweep: Sweep
    let context: Context
    private var seats: [KeySpec: [Seat]] = [:]
    /// The seats that look at keys with these kinds of events.
    private var wanted: [KeySpec: [UInt64: [Seat]]] = [:]
    var keyed = KeyedEvents(key: .absent)
    var outcome = Outcome()

    init(_ sweep: Sweep) {
      self.sweep = sweep
      context = Context(store: sweep.store, directory: sweep.directory)
      for leaf in sweep.leaves {
        seats[leaf.key, default: []].append(Seat(leaf.id, leaf.watch.bound(context)))
      }
    }

    mutating func visit(_ spec: KeySpec, from first: Int) {
      guard let grouping = sweep.groupings[spec], let seats = seats[spec] else { return }
      let fewest = seats.map(\.evaluator.fewest).min() ?? 1
      var wanted = wanted[spec] ?? [:]
      defer { self.wanted[spec] = wanted }
      for key in first..<min(first + Sweep.pieceSize, grouping.keyCount) {
        let count = grouping.count(of: key)
        guard count > 0, count >= fewest || !sweep.explaining.isEmpty else { continue }
        grouping.gather(key, into: &keyed, sweep.store)
        let explained = explainedSubjects(spec)
        context.isExplaining = !explained.isEmpty
        for seat in looking(at: keyed.kinds, seats, &wanted)
        where count >= seat.fewest || context.isExplaining {
          let finding = seat.evaluator.evaluate(keyed, context)
          for firing in finding.firings { add(firing, seat.leaf, spec) }
          if !finding.firings.isEmpty { outcome.keys[seat.leaf.entry, default: 0] += 1 }
          if let closest = finding.closest {
            for subject in explained {
              outcome.closeness.append(
                Closeness(subject: subject, leaf: seat.leaf, text: closest))
            }
          }
        }
      }
    }

    private func looking(
      at kinds: UInt64, _ seats: [Seat], _ wanted: inout [UInt64: [Seat]]
    ) -> [Seat] {
      if let known = wanted[kinds] { return known }
      let looking = seats.filter { $0.evaluator.kinds & kinds != 0 }
      wanted[kinds] = looking
      return looking
    }

    private func explainedSubjects(_ spec: KeySpec) -> Set<Symbol> {
      guard !sweep.explaining.isEmpty else { return [] }
      if spec.isSubject { return sweep.explaining.contains(keyed.key) ? [keyed.key] : [] }
      return Set(keyed.events.map(\.subject)).intersection(sweep.explaining)
    }

    private mutating func add(_ firing: Firing, _ leaf: LeafID, _ spec: KeySpec) {
      let subjects = spec.isSubject ? [keyed.key] : subjects(of: firing)
      let kept =
        spec.isSubject ? firing.evidence[...] : firing.evidence.prefix(Capped<String>.limit)
      // One list for all subjects in it, which may be many.
      let evidence = [
        Evidence(
          refs: kept.map { keyed.refs[Int($0)] }, total: firing.evidence.count, subjects: subjects,
          sweep.store.symbols)
      ]
      let first = firing.evidence.first.map { keyed.events[Int($0)].time } ?? firing.at
      let last = firing.evidence.last.map { keyed.events[Int($0)].time } ?? firing.at
      for subject in firing.about ?? subjects {
        outcome.candidates.append(
          Candidate(
            subject: subject, leaf: leaf, at: firing.at, from: first, to: last,
            score: firing.score, facts: firing.facts, evidence: evidence))
      }
    }

    private func subjects(of firing: Firing) -> [Symbol] {
      var seen: Set<Symbol> = []
      return firing.evidence.map { keyed.events[Int($0)].subject }.filter {
        seen.insert($0).inserted
      }
    }
  }
}

extension KeySpec {
  private init() {}

  static let subject = KeySpec()
}
