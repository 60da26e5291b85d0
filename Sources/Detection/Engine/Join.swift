internal import Domain

/// Joins the firings of the parts of "some of" into firings of the whole, for one subject.
///
/// - Complexity: O(n log n) in the firings of the parts; nothing is copied as the window slides.
struct Join {
  /// The firings of one subject, by leaf of one entry.
  let leaves: [[Candidate]]

  /// The firing of one part.
  private struct Part {
    var number: Int
    var candidate: Candidate

    var value: String? {
      for fact in candidate.facts where fact.name == "value" {
        if case .text(let text) = fact.value { return text }
      }
      return nil
    }
  }

  /// The firings of `watch`, whose leaves begin at number `first`.
  func firings(of watch: Watch, first: Int = 0) -> [Candidate] {
    if case .beside(let beside) = watch {
      return beside.watch.map { firings(of: $0, first: first) } ?? []
    }
    guard case .someOf(let some) = watch else { return leaves[first] }
    var (next, parts): (Int, [Part]) = (first, [])
    for (number, part) in some.parts.enumerated() {
      parts += firings(of: part.watch, first: next).map { Part(number: number, candidate: $0) }
      next += part.watch.leaves.count
    }
    parts.sort(by: Join.precedes)
    return some.atLeast <= 1 ? parts.map { named([$0], some) } : windows(parts, some)
  }

  /// In an order that does not depend on which thread found what.
  private static func precedes(_ left: Part, _ right: Part) -> Bool {
    let (one, two) = (left.candidate, right.candidate)
    if one.at != two.at { return one.at < two.at }
    if left.number != right.number { return left.number < right.number }
    if one.from != two.from { return one.from < two.from }
    return "\(one.facts)" < "\(two.facts)"
  }

  /// Firing windows that touch are one firing, told by the one with the most parts.
  private struct Span {
    var low: Int
    var high: Int
    var most: Int
    var strongest: Range<Int>
    var values: Set<String>
  }

  private func windows(_ parts: [Part], _ some: SomeOfWatch) -> [Candidate] {
    var counts = [Int](repeating: 0, count: some.parts.count)
    var (spans, low, distinct, valued): ([Span], Int, Int, Int) = ([], 0, 0, 0)
    let values = parts.map(\.value)
    for high in parts.indices {
      counts[parts[high].number] += 1
      if counts[parts[high].number] == 1 { distinct += 1 }
      while let within = some.within,
        parts[high].candidate.at &- parts[low].candidate.at > within
      {
        counts[parts[low].number] -= 1
        if counts[parts[low].number] == 0 { distinct -= 1 }
        low += 1
      }
      guard distinct >= some.atLeast else { continue }
      valued = max(valued, low)
      while valued <= high, values[valued] == nil { valued += 1 }
      add(low, high, distinct, valued <= high ? values[valued] : nil, to: &spans)
    }
    return spans.map { joined($0, parts, some) }
  }

  private func add(
    _ low: Int, _ high: Int, _ distinct: Int, _ value: String?, to spans: inout [Span]
  ) {
    let isNew = spans.last.map { low > $0.high } ?? true
    if isNew {
      spans.append(
        Span(low: low, high: high, most: distinct, strongest: low..<high + 1, values: []))
    }
    let last = spans.count - 1
    spans[last].high = high
    if let value { spans[last].values.insert(value) }
    if distinct > spans[last].most {
      (spans[last].most, spans[last].strongest) = (distinct, low..<high + 1)
    }
  }

  private func joined(_ span: Span, _ parts: [Part], _ some: SomeOfWatch) -> Candidate {
    let whole = parts[span.low...span.high]
    var joined = named(parts[span.strongest], some)
    joined.from = whole.map(\.candidate.from).min() ?? joined.from
    joined.to = whole.map(\.candidate.to).max() ?? joined.to
    joined.evidence = Evidence.different(whole.flatMap(\.candidate.evidence))
    joined.values = span.values
    return joined
  }

  private func named(_ window: some Collection<Part>, _ some: SomeOfWatch) -> Candidate {
    guard var joined = window.first?.candidate else {
      preconditionFailure("a firing is joined of at least one part")
    }
    let parts = Set(window.map { some.parts[$0.number].name })
    joined.at = window.map(\.candidate.at).max() ?? joined.at
    joined.from = window.map(\.candidate.from).min() ?? joined.from
    joined.to = window.map(\.candidate.to).max() ?? joined.to
    joined.score = some.atLeast <= 1 ? joined.score : Double(parts.count) / Double(some.atLeast)
    joined.evidence = Evidence.different(window.flatMap(\.candidate.evidence))
    var (facts, names): ([Signal.Fact], Set<String>) = ([], [])
    for part in window {
      // A single part may have several facts of one name; of several parts the first one's counts.
      let own = part.candidate.facts.filter { window.count == 1 || names.insert($0.name).inserted }
      facts += own
    }
    joined.facts = facts + Signal.Fact.list("parts", parts)
    return joined
  }
}
