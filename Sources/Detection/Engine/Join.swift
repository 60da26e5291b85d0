internal import Domain

/// Joins the firings of the parts of "some of" into firings of the whole, for one subject.
struct Join {
  /// The firings of one subject, by leaf of one entry.
  let leaves: [[Candidate]]

  /// The firings of `watch`, whose leaves begin at number `first`.
  func firings(of watch: Watch, first: Int = 0) -> [Candidate] {
    if case .beside(let beside) = watch {
      return beside.watch.map { firings(of: $0, first: first) } ?? []
    }
    guard case .someOf(let some) = watch else { return leaves[first] }
    var (next, events): (Int, [(part: Int, candidate: Candidate)]) = (first, [])
    for (number, part) in some.parts.enumerated() {
      events += firings(of: part.watch, first: next).map { (number, $0) }
      next += part.watch.leaves.count
    }
    events.sort { ($0.candidate.at, $0.part) < ($1.candidate.at, $1.part) }
    return some.atLeast <= 1
      ? events.map { named([$0], some) } : windows(events, some)
  }

  private func windows(
    _ events: [(part: Int, candidate: Candidate)], _ some: SomeOfWatch
  ) -> [Candidate] {
    var (result, low): ([Candidate], Int) = ([], 0)
    for high in events.indices {
      if let within = some.within {
        while events[high].candidate.at &- events[low].candidate.at > within { low += 1 }
      }
      let window = Array(events[low...high])
      guard Set(window.map(\.part)).count >= some.atLeast else { continue }
      result.append(named(window, some))
    }
    return result
  }

  private func named(
    _ window: [(part: Int, candidate: Candidate)], _ some: SomeOfWatch
  ) -> Candidate {
    var joined = window[0].candidate
    let parts = Set(window.map { some.parts[$0.part].name })
    joined.at = window.map(\.candidate.at).max() ?? joined.at
    joined.from = window.map(\.candidate.from).min() ?? joined.from
    joined.to = window.map(\.candidate.to).max() ?? joined.to
    joined.score = some.atLeast <= 1 ? joined.score : Double(parts.count) / Double(some.atLeast)
    joined.evidence = window.flatMap(\.candidate.evidence)
    var facts: [Signal.Fact] = window.count == 1 ? joined.facts : []
    for fact in window.flatMap(\.candidate.facts)
    where !facts.contains(where: { $0.name == fact.name }) {
      facts.append(fact)
    }
    joined.facts = facts + Signal.Fact.list("parts", parts)
    return joined
  }
}
