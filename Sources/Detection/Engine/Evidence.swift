internal import Domain
internal import Synchronization

/// The events behind one firing, kept once for all subjects that stand in it.
///
/// A subject's own events are all kept, so that firings can be joined without counting one twice. Of a shared value's
/// events, which may be many times many, only the first ones and their number are.
final class Evidence: Sendable {
  /// In ``EventOrder``.
  let refs: [EventRef]
  let total: Int
  /// Different subjects of the events.
  let subjects: [Symbol]
  /// The first of them in the order of their texts, one more than a signal names.
  let firstSubjects: [Symbol]
  /// What the first events and subjects are called, worked out once for all subjects that stand in it.
  private let told = Mutex<Told?>(nil)

  struct Told {
    /// As ``EventStore/reference(_:)`` gives them.
    var references: [String]
    /// Of ``firstSubjects``, in their order.
    var subjects: [String]
  }

  init(refs: [EventRef], total: Int, subjects: [Symbol], _ symbols: Symbols) {
    (self.refs, self.total, self.subjects) = (refs, total, subjects)
    firstSubjects = Evidence.first(of: subjects, symbols)
  }

  /// How a signal names the first events and subjects.
  func told(in store: EventStore) -> Told {
    told.withLock { told in
      if let told { return told }
      let made = Told(
        references: refs.prefix(Capped<String>.limit).map { store.reference(store.event(at: $0)) },
        subjects: firstSubjects.map(store.symbols.text))
      told = made
      return made
    }
  }

  var isWhole: Bool { refs.count == total }

  /// Each of them once, in their order.
  static func different(_ all: [Evidence]) -> [Evidence] {
    guard all.count > 1 else { return all }
    var seen: Set<ObjectIdentifier> = []
    return all.filter { seen.insert(ObjectIdentifier($0)).inserted }
  }

  /// The first few in the order of their texts, found without sorting all.
  static func first(of subjects: [Symbol], _ symbols: Symbols) -> [Symbol] {
    let limit = Capped<String>.limit + 1
    var first: [Symbol] = []
    for subject in subjects
    where first.count < limit || symbols.precedes(subject, first[first.count - 1]) {
      if first.contains(subject) { continue }
      let place = first.firstIndex { symbols.precedes(subject, $0) } ?? first.count
      first.insert(subject, at: place)
      if first.count > limit { first.removeLast() }
    }
    return first
  }
}
