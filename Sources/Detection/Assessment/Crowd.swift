internal import Domain

/// What several pieces of evidence say together: their events in order and the subjects that stand in them.
struct Crowd {
  /// How the first events are called, and how many different ones there are.
  var references: Capped<String>
  /// Different subjects.
  var subjectCount: Int
  /// The first of them in the order of their texts, one more than a signal names.
  var firstSubjects: [(symbol: Symbol, text: String)]

  /// The others, seen from one of them.
  func others(than subject: Symbol) -> Capped<String> {
    guard subjectCount > 1 else { return Capped() }
    let others = firstSubjects.lazy.filter { $0.symbol != subject }.map(\.text)
    return Capped(first: Array(others.prefix(Capped<String>.limit)), total: subjectCount - 1)
  }
}

/// Works out crowds, each once: all subjects in the same evidence ask for the same one.
///
/// One thread's own.
final class Crowds {
  private let store: EventStore
  private var known: [[ObjectIdentifier]: Crowd] = [:]
  /// By symbol, the number of the count in which it was last met.
  private var met: [UInt32] = []
  private var counts: UInt32 = 0

  /// Fewer subjects than this are sooner counted again than found again.
  private static let worthKeeping = 64
  private static let limit = 4096

  init(_ store: EventStore) { self.store = store }

  /// The crowd of at least one piece of evidence.
  func crowd(_ evidence: [Evidence]) -> Crowd {
    if evidence.count == 1 {
      let told = evidence[0].told(in: store)
      return Crowd(
        references: Capped(first: told.references, total: evidence[0].total),
        subjectCount: evidence[0].subjects.count,
        firstSubjects: Array(zip(evidence[0].firstSubjects, told.subjects)))
    }
    guard evidence.reduce(0, { $0 + $1.subjects.count }) >= Self.worthKeeping else {
      return joined(evidence)
    }
    let key = evidence.map(ObjectIdentifier.init)
    if let crowd = known[key] { return crowd }
    if known.count == Self.limit { known.removeAll(keepingCapacity: true) }
    let crowd = joined(evidence)
    known[key] = crowd
    return crowd
  }

  private func joined(_ evidence: [Evidence]) -> Crowd {
    let first = Evidence.first(of: evidence.flatMap(\.firstSubjects), store.symbols)
    return Crowd(
      references: Capped(first: firstEvents(evidence).map(store.reference), total: total(evidence)),
      subjectCount: countDifferent(evidence.lazy.map(\.subjects)),
      firstSubjects: first.map { ($0, store.symbols.text($0)) })
  }

  private func total(_ evidence: [Evidence]) -> Int {
    guard evidence.allSatisfy(\.isWhole) else { return evidence.reduce(0) { $0 + $1.total } }
    let refs = evidence.flatMap(\.refs).map(\.raw).sorted()
    return zip(refs, refs.dropFirst()).reduce(refs.isEmpty ? 0 : 1) { $0 + ($1.0 == $1.1 ? 0 : 1) }
  }

  private func countDifferent(_ lists: some Sequence<[Symbol]>) -> Int {
    // A table of all texts is for crowds, not for a handful.
    if lists.reduce(0, { $0 + $1.count }) <= Self.limit { return Set(lists.joined()).count }
    if met.isEmpty { met = Array(repeating: 0, count: store.symbols.count) }
    counts += 1
    let number = counts
    return met.withUnsafeMutableBufferPointer { met in
      var different = 0
      for list in lists {
        for symbol in list where met[Int(symbol.raw)] != number {
          met[Int(symbol.raw)] = number
          different += 1
        }
      }
      return different
    }
  }

  /// The first different events of several pieces of evidence, each of which is in order.
  private func firstEvents(_ evidence: [Evidence]) -> [Event] {
    var (places, result) = ([Int](repeating: 0, count: evidence.count), [Event]())
    while result.count < Capped<String>.limit {
      var next: EventRef?
      for (number, place) in places.enumerated() where place < evidence[number].refs.count {
        let ref = evidence[number].refs[place]
        if let known = next, known == ref || !precedes(ref, known) { continue }
        next = ref
      }
      guard let next else { break }
      result.append(store.event(at: next))
      for number in places.indices
      where places[number] < evidence[number].refs.count
        && evidence[number].refs[places[number]] == next
      {
        places[number] += 1
      }
    }
    return result
  }

  private func precedes(_ left: EventRef, _ right: EventRef) -> Bool {
    EventOrder.precedes(store.event(at: left), store.event(at: right), in: store)
  }
}
