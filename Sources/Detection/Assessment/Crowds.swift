internal import Domain

/// Who stands in firings together and on what evidence, worked out once for all of those subjects.
///
/// Without it a value that a hundred thousand subjects share would be sorted a hundred thousand times.
/// - Complexity: O(1) for each further subject of the same firings.
final class Crowds {
  struct Crowd {
    var subjects: Set<Symbol>
    /// In byte order.
    var names: [String]
    var references: Capped<String>
  }

  private struct Key: Hashable {
    var leaf: LeafID
    var at: Int64
    var events: Int
    var subjects: Int
    var first: EventRef?
  }

  private var known: [[Key]: (firings: [Candidate], crowd: Crowd)] = [:]

  func crowd(of firings: [Candidate], _ store: EventStore) -> Crowd {
    let ordered = firings.sorted { ($0.leaf, $0.at, $0.score) < ($1.leaf, $1.at, $1.score) }
    let key = ordered.map {
      Key(
        leaf: $0.leaf, at: $0.at, events: $0.evidence.count, subjects: $0.subjects.count,
        first: $0.evidence.first)
    }
    if let (others, crowd) = known[key], zip(ordered, others).allSatisfy(Crowds.isSame) {
      return crowd
    }
    let crowd = Crowds.make(firings, store)
    // A subject alone is not asked for again.
    if crowd.subjects.count > 1 { known[key] = (ordered, crowd) }
    return crowd
  }

  /// Firings share their arrays, so this compares addresses as a rule.
  private static func isSame(_ left: Candidate, _ right: Candidate) -> Bool {
    left.evidence == right.evidence && left.subjects == right.subjects
  }

  private static func make(_ firings: [Candidate], _ store: EventStore) -> Crowd {
    let subjects = Set(firings.flatMap(\.subjects))
    let names = subjects.map(store.symbols.text)
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let events = Set(firings.flatMap(\.evidence)).map { store.event(at: $0) }
      .sorted { EventOrder.precedes($0, $1, in: store) }
    let first = events.prefix(Capped<String>.limit).map(store.reference)
    return Crowd(
      subjects: subjects, names: names, references: Capped(first: first, total: events.count))
  }
}
