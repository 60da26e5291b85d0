internal import Domain

/// What fired, sorted by subject.
struct Inbox {
  private var bySubject: [Symbol: [Candidate]] = [:]
  private var closest: [Symbol: [Closeness]] = [:]

  /// By entry of the plan, how many keys fired.
  private(set) var keys: [Int: Int] = [:]

  init(_ outcomes: [Sweep.Outcome]) {
    for outcome in outcomes {
      keys.merge(outcome.keys) { $0 + $1 }
      for candidate in outcome.candidates {
        bySubject[candidate.subject, default: []].append(candidate)
      }
      for closeness in outcome.closeness {
        closest[closeness.subject, default: []].append(closeness)
      }
    }
  }

  var subjects: Set<Symbol> { Set(bySubject.keys) }

  mutating func add(_ subject: Symbol) { bySubject[subject, default: []] += [] }

  subscript(subject: Symbol) -> [Candidate] { bySubject[subject] ?? [] }

  /// By leaf, the text of the key that came closest.
  func closeness(of subject: Symbol) -> [LeafID: String] {
    Dictionary(
      (closest[subject] ?? []).sorted { $0.text < $1.text }.map { ($0.leaf, $0.text) },
      uniquingKeysWith: { $1 })
  }
}
