internal import Domain

/// A long silence and a resumption, with something that changed around it.
struct DormantEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let atLeast: Int64
  private let opens: LandmarkTimes?
  private let isOpeningOnly: Bool
  private let then: Change?
  private let toldFor: Int64

  private struct Change {
    let within: Int64
    let anyOf: [BoundSelection]
    let new: [BoundField]
    /// The word of `change.made` that says what was changed.
    let field: BoundField
  }

  init(_ watch: DormantWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    (atLeast, isOpeningOnly) = (watch.atLeast, watch.isOpeningOnly)
    opens = watch.opens.flatMap { context.directory.landmarks[$0] }
    toldFor = watch.toldFor ?? .max
    then = watch.then.map { change in
      Change(
        within: change.within, anyOf: [BoundSelection](change.anyOf, context),
        new: change.new.map { BoundField($0, context) }, field: BoundField(.field, context))
    }
  }

  /// Activity after a silence: which of the matched events it is, and how long the silence was.
  private struct Resumption {
    var number: Int
    var time: Int64
    var silence: Int64
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    collect(keyed, selections, context)
    let matched = context.matched
    var (firings, longest): ([Firing], Int64) = ([], 0)
    var before: Int64?
    for (number, index) in matched.enumerated() {
      let time = keyed.events[Int(index)].time
      if number == 0 { before = opens?.newest(of: keyed.key, before: time) }
      if let before, !isOpeningOnly || number == 0 {
        longest = max(longest, time - before)
        if time - before >= atLeast {
          let resumption = Resumption(number: number, time: time, silence: time - before)
          firings += firing(resumption, keyed, matched, context)
        }
      }
      before = time
    }
    let closest =
      context.isExplaining && firings.isEmpty
      ? "longest silence \(months(longest)) of \(months(atLeast)) months" : nil
    return Finding(firings: firings, closest: closest)
  }

  private func firing(
    _ resumption: Resumption, _ keyed: borrowing KeyedEvents, _ matched: [Int32],
    _ context: Context
  ) -> [Firing] {
    let asOf = context.directory.asOf
    guard asOf == .max || asOf - resumption.time <= toldFor else { return [] }
    var evidence: Set<Int32> = [matched[resumption.number]]
    if resumption.number > 0 { evidence.insert(matched[resumption.number - 1]) }
    var (at, changed): (Int64?, Set<String>) = (then == nil ? resumption.time : nil, [])
    if let then {
      for (index, word) in changes(then, resumption, keyed, matched, context) {
        let time = max(resumption.time, keyed.events[Int(index)].time)
        at = min(at ?? time, time)
        evidence.insert(index)
        changed.insert(word)
      }
    }
    guard let at else { return [] }
    let score = Double(resumption.silence) / Double(max(1, atLeast))
    let facts = [Signal.Fact("months", .number(months(resumption.silence)))]
    return [
      Firing(
        at: at, evidence: evidence.sorted(), score: score,
        facts: facts + Signal.Fact.list("changed", changed))
    ]
  }

  private func changes(
    _ then: Change, _ resumption: Resumption, _ keyed: borrowing KeyedEvents, _ matched: [Int32],
    _ context: Context
  ) -> [(index: Int32, word: String)] {
    var changes: [(Int32, String)] = []
    for index in 0..<keyed.count {
      let event = keyed.events[index]
      guard abs(event.time - resumption.time) <= then.within, then.anyOf.match(event, context)
      else { continue }
      changes.append((Int32(index), then.field.text(event, context.store) ?? event.kind.name))
    }
    for field in then.new {
      let past = matched[..<resumption.number].map { keyed.events[Int($0)] }
      let known = Set(past.compactMap(field.token))
      guard !known.isEmpty else { continue }
      for index in matched[resumption.number...] {
        let event = keyed.events[Int(index)]
        guard event.time - resumption.time <= then.within else { break }
        if let token = field.token(event), !known.contains(token) {
          changes.append((index, field.field.rawValue))
        }
      }
    }
    return changes
  }

  /// Whole months of a twelfth of a year.
  private func months(_ span: Int64) -> Double {
    (Double(span) / Double(Moment.dayLength) / 30.4375).rounded(.down)
  }
}
