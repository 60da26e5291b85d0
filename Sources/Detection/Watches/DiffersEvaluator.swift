internal import Domain

/// What is seen agrees with nothing that is known of the subject, whenever it became known.
struct DiffersEvaluator: Evaluator {
  let kinds: UInt64
  private let known: [Sight]
  private let seen: [Sight]
  private let agreement: BoundAgreement
  private let atLeast: Int
  private let within: Int64

  /// So many different known values are compared; who states more of them has more ways to agree, not fewer.
  private static let mostKnown = 64

  private struct Sight {
    let selection: BoundSelection
    let field: BoundField

    init(_ sighting: SharedWatch.Sighting, _ context: Context) {
      selection = BoundSelection(sighting.selection, context)
      field = BoundField(sighting.by, context)
    }

    func value(_ event: Event, _ context: Context) -> Symbol? {
      let symbol = field.symbol(event)
      return !symbol.isAbsent && selection.matches(event, context) ? symbol : nil
    }
  }

  init(_ watch: DiffersWatch, _ context: Context) {
    known = watch.known.map { Sight($0, context) }
    seen = watch.seen.map { Sight($0, context) }
    kinds = seen.map(\.selection).kinds
    agreement = BoundAgreement(watch.compares)
    (atLeast, within) = (watch.atLeast, watch.within ?? .max)
  }

  /// An event whose value agrees with nothing.
  private struct Difference {
    var index: Int32
    var time: Int64
    var seen: String
    var nearest: String
    var likeness: Double
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    let values = knownValues(keyed, context)
    guard let first = values.first else { return Finding() }
    var (answers, differences): ([Symbol: Difference?], [Difference]) = ([:], [])
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      for sight in seen {
        guard let symbol = sight.value(event, context) else { continue }
        let answer = answers[symbol] ?? difference(symbol, values.map(\.text), context)
        answers[symbol] = .some(answer)
        guard var found = answer else { continue }
        (found.index, found.time) = (Int32(index), event.time)
        differences.append(found)
        break
      }
    }
    let firing = firing(differences, knownSince: first.time, keyed)
    let closest =
      context.isExplaining && firing == nil && !differences.isEmpty
      ? "differs \(differences.count) of at least \(atLeast) times" : nil
    return Finding(firings: firing.map { [$0] } ?? [], closest: closest)
  }

  private func knownValues(
    _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> [(text: String, time: Int64)] {
    var (symbols, values): (Set<Symbol>, [(text: String, time: Int64)]) = ([], [])
    for index in 0..<keyed.count where values.count < Self.mostKnown {
      let event = keyed.events[index]
      for sight in known {
        guard let symbol = sight.value(event, context), symbols.insert(symbol).inserted else {
          continue
        }
        values.append((context.store.symbols.text(symbol), event.time))
      }
    }
    return values
  }

  /// What is nearest to a value that agrees with nothing; `nil` where it agrees, or cannot be compared with anything.
  private func difference(
    _ symbol: Symbol, _ known: [String], _ context: Context
  ) -> Difference? {
    let text = context.store.symbols.text(symbol)
    var nearest: (text: String, likeness: Double)?
    for value in known {
      // Where one of the known values cannot be compared, it may be the one that agrees.
      guard let likeness = agreement.likeness(value, text) else { return nil }
      if agreement.agrees(likeness) { return nil }
      if likeness > nearest?.likeness ?? -1 { nearest = (value, likeness) }
    }
    return nearest.map {
      Difference(index: 0, time: 0, seen: text, nearest: $0.text, likeness: $0.likeness)
    }
  }

  private func firing(
    _ differences: [Difference], knownSince: Int64, _ keyed: borrowing KeyedEvents
  ) -> Firing? {
    var low = 0
    for high in differences.indices {
      while differences[high].time &- differences[low].time > within { low += 1 }
      guard high - low + 1 >= atLeast else { continue }
      var end = high
      while end + 1 < differences.count,
        differences[end + 1].time &- differences[low].time <= within
      {
        end += 1
      }
      let last = differences[end]
      return Firing(
        at: max(knownSince, differences[high].time),
        evidence: differences[low...end].map(\.index),
        score: Double(end - low + 1) / Double(max(1, atLeast)),
        facts: [
          Signal.Fact("known", .text(last.nearest)), Signal.Fact("seen", .text(last.seen)),
          Signal.Fact("alike", .number((last.likeness * 100).rounded() / 100)),
          Signal.Fact("times", .number(Double(end - low + 1))),
        ])
    }
    return nil
  }
}
