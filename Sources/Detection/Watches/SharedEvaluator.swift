internal import Domain

/// One value used by several identities within a time.
///
/// Its key is the value. Firing windows that touch are one firing. Where more than a hub may hold use the value within
/// ``SharedWatch/hubWithin``, no firing of that time counts: it is an office or a gateway. So what makes a hub lies
/// within reach and not in all the past, and a long log does not turn every value into one.
///
/// - Complexity: O(events) for each value.
struct SharedEvaluator: Evaluator {
  let kinds: UInt64
  private let sightings: [BoundSighting]
  private let among: BoundValue
  private let atLeast: Int
  var fewest: Int { max(1, atLeast) }
  private let within: Int64
  private let hubAbove: Int
  private let hubWithin: Int64
  private let including: [Int]
  private let days: Int
  /// Whether the key is the very value, not one that resembles it.
  private let isExact: Bool
  private let names: NameClusters?
  /// Two numbers of sightings, of each of which there must be one, by different users.
  private let ofEach: [Int]
  private let isOnlyLater: Bool

  init(_ watch: SharedWatch, _ context: Context) {
    sightings = watch.sightings.map { BoundSighting($0, context) }
    kinds = sightings.map(\.selection).kinds
    among = BoundValue(watch.among, context)
    (atLeast, within) = (watch.atLeast, watch.within)
    (hubAbove, hubWithin) = (watch.hubAbove ?? .max, watch.hubWithin)
    including = watch.including.map { Int($0.rawValue) }
    (isExact, days) = (watch.likeness == .same, watch.days)
    names = watch.namesDiffer.map { NameClusters($0) }
    (ofEach, isOnlyLater) = (watch.ofEach, watch.isOnlyLater)
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard keyed.count >= atLeast, !mustSkip(keyed, context) else { return Finding() }
    context.matched.removeAll(keepingCapacity: true)
    for index in 0..<keyed.count where isSighting(keyed.events[index], keyed.key, context) {
      context.matched.append(Int32(index))
    }
    var matched = context.matched
    guard matched.count >= atLeast else { return Finding() }
    var tokens = matched.map { among.token(keyed.events[Int($0)], context) }
    let crowded = hubs(keyed, matched, context)
    let first = isOnlyLater ? tokens.first ?? nil : nil
    if let names {
      tokens = names.clusters(of: tokens, matched, keyed, context)
      // Whoever has no known name is no evidence of a difference.
      matched = matched.indices.filter { tokens[$0] != nil }.map { matched[$0] }
      tokens = tokens.filter { $0 != nil }
    }
    context.resetTallies(2 + (ofEach.isEmpty ? 0 : 3))
    var finding = slide(keyed, matched, tokens, outside: crowded, context)
    if let first { tellLater(&finding, than: first, keyed, context) }
    return finding
  }

  /// The first use, where only those after the first user are told.
  func memory(_ keyed: borrowing KeyedEvents, until final: Int64, _ context: Context) -> Memory {
    var memory = Memory()
    guard isOnlyLater else { return memory }
    for index in 0..<keyed.count where isSighting(keyed.events[index], keyed.key, context) {
      memory.indices.insert(Int32(index))
      break
    }
    return memory
  }

  /// A quick look: all sightings by one subject cannot be shared.
  private func mustSkip(_ keyed: borrowing KeyedEvents, _ context: Context) -> Bool {
    guard atLeast > 1, let first = keyed.events.first?.subject else { return false }
    for index in 1..<keyed.count where keyed.events[index].subject != first { return false }
    return true
  }

  private func slide(
    _ keyed: borrowing KeyedEvents, _ matched: [Int32], _ tokens: [UInt64?],
    outside crowded: [ClosedRange<Int32>], _ context: Context
  ) -> Finding {
    var spans: [(low: Int, high: Int, at: Int64, most: Int)] = []
    var (low, most) = (0, 0)
    let together = SharedDays(days, keyed, matched, among, atLeast: atLeast, context)
    for high in 0..<matched.count {
      let event = keyed.events[Int(matched[high])]
      enter(event, tokens[high], keyed.key, context)
      while event.time &- keyed.events[Int(matched[low])].time > within {
        leave(keyed.events[Int(matched[low])], tokens[low], keyed.key, context)
        low += 1
      }
      let distinct = context.tallies[0].distinct
      most = max(most, distinct)
      guard distinct >= atLeast, together.reach(low: low, high: high),
        including.allSatisfy({ context.tallies[1].count(of: UInt64($0)) > 0 }), hasEach(context)
      else { continue }
      if var last = spans.last, low <= last.high {
        (last.high, last.most) = (high, max(last.most, distinct))
        spans[spans.count - 1] = last
      } else {
        spans.append((low, high, event.time, distinct))
      }
    }
    let told = spans.filter { span in
      let next = crowded.partitionPoint { $0.upperBound >= matched[span.low] }
      return next == crowded.count || crowded[next].lowerBound > matched[span.high]
    }
    let firings = told.map { span in
      Firing(
        at: span.at, evidence: Array(matched[span.low...span.high]),
        score: Double(span.most) / Double(atLeast), facts: facts(span.most, keyed, context))
    }
    guard firings.isEmpty, context.isExplaining else { return Finding(firings: firings) }
    return Finding(closest: spans.isEmpty ? closeness(most) : "used by an office or other hub")
  }

  /// The stretches of events in which the value belongs to a hub, in order, none touching the next.
  private func hubs(
    _ keyed: borrowing KeyedEvents, _ matched: [Int32], _ context: Context
  ) -> [ClosedRange<Int32>] {
    guard matched.count > hubAbove else { return [] }
    context.resetTallies(1)
    var (stretches, low): ([ClosedRange<Int32>], Int) = ([], 0)
    for high in 0..<matched.count {
      let event = keyed.events[Int(matched[high])]
      if let token = among.token(event, context) { context.tallies[0].add(token) }
      while event.time &- keyed.events[Int(matched[low])].time > hubWithin {
        let left = keyed.events[Int(matched[low])]
        if let token = among.token(left, context) { context.tallies[0].remove(token) }
        low += 1
      }
      guard context.tallies[0].distinct > hubAbove else { continue }
      if let last = stretches.last, matched[low] <= last.upperBound {
        stretches[stretches.count - 1] = last.lowerBound...matched[high]
      } else {
        stretches.append(matched[low]...matched[high])
      }
    }
    return stretches
  }

  private func closeness(_ most: Int) -> String? {
    most > 1 ? "shared by \(most) of at least \(atLeast)" : nil
  }

  private func facts(
    _ most: Int, _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> [Signal.Fact] {
    [
      Signal.Fact("others", .number(Double(most - 1))),
      Signal.Fact("value", .text(context.store.symbols.text(keyed.key))),
    ]
  }

  private func isSighting(_ event: Event, _ key: Symbol, _ context: Context) -> Bool {
    for sighting in sightings where sighting.shows(key, event, isLoose: !isExact, context) {
      return true
    }
    return false
  }

  private func enter(_ event: Event, _ token: UInt64?, _ key: Symbol, _ context: Context) {
    context.tallies[1].add(UInt64(event.kindIndex))
    guard let token else { return }
    context.tallies[0].add(token)
    for tally in sides(event, key, context) { context.tallies[tally].add(token) }
  }

  private func leave(_ event: Event, _ token: UInt64?, _ key: Symbol, _ context: Context) {
    context.tallies[1].remove(UInt64(event.kindIndex))
    guard let token else { return }
    context.tallies[0].remove(token)
    for tally in sides(event, key, context) { context.tallies[tally].remove(token) }
  }

  /// The tallies of the wanted sightings that the event is one of, and the one of both together.
  private func sides(_ event: Event, _ key: Symbol, _ context: Context) -> [Int] {
    guard !ofEach.isEmpty else { return [] }
    let sides = ofEach.indices.filter {
      sightings[ofEach[$0]].shows(key, event, isLoose: !isExact, context)
    }
    return sides.isEmpty ? [] : sides.map { 2 + $0 } + [4]
  }

  private func hasEach(_ context: Context) -> Bool {
    ofEach.isEmpty
      || (context.tallies[2].distinct > 0 && context.tallies[3].distinct > 0
        && context.tallies[4].distinct > 1)
  }

  /// Leaves the signal to those who came after the first user.
  private func tellLater(
    _ finding: inout Finding, than first: UInt64, _ keyed: borrowing KeyedEvents,
    _ context: Context
  ) {
    for number in finding.firings.indices {
      var seen: Set<Symbol> = []
      var later: [Symbol] = []
      for index in finding.firings[number].evidence {
        let event = keyed.events[Int(index)]
        guard among.token(event, context) != first, seen.insert(event.subject).inserted else {
          continue
        }
        later.append(event.subject)
      }
      finding.firings[number].about = later
    }
  }
}
