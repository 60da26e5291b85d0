internal import Domain

/// Values that this subject never showed before, once there is a past to compare with.
struct NovelEvaluator: Evaluator {
  let kinds: UInt64
  private let selections: [BoundSelection]
  private let fields: [BoundField]
  private let after: Int64

  init(_ watch: NovelWatch, _ context: Context) {
    selections = [BoundSelection](watch.selections, context)
    kinds = selections.kinds
    fields = watch.fields.map { BoundField($0, context) }
    after = watch.after
  }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding {
    guard let first = keyed.events.first, let last = keyed.events.last,
      last.time - first.time >= after
    else { return Finding() }
    collect(keyed, selections, context)
    context.resetTallies(fields.count)
    var (firings, start): ([Firing], Int64?) = ([], nil)
    for index in context.matched {
      let event = keyed.events[Int(index)]
      guard let isNew = isNew(event, context) else { continue }
      let begin = start ?? event.time
      start = begin
      guard isNew, event.time - begin >= after else { continue }
      let facts = fields.compactMap { field in
        field.text(event, context.store).map { Signal.Fact(field.field.rawValue, .text($0)) }
      }
      firings.append(Firing(at: event.time, evidence: [index], score: 1, facts: facts))
    }
    return Finding(firings: firings)
  }

  /// The first event of each value.
  func memory(_ keyed: borrowing KeyedEvents, until final: Int64, _ context: Context) -> Memory {
    collect(keyed, selections, context)
    var seen = [Set<UInt64>](repeating: [], count: fields.count)
    var memory = Memory()
    for index in context.matched {
      let tokens = fields.compactMap { $0.token(keyed.events[Int(index)]) }
      guard tokens.count == fields.count else { continue }
      for (number, token) in tokens.enumerated() where seen[number].insert(token).inserted {
        memory.indices.insert(index)
      }
    }
    return memory
  }

  /// Whether all values are new, which they are not afterwards; `nil` where one is missing.
  private func isNew(_ event: Event, _ context: Context) -> Bool? {
    for field in fields where field.token(event) == nil { return nil }
    var isNew = true
    for (number, field) in fields.enumerated() {
      guard let token = field.token(event) else { continue }
      if context.tallies[number].count(of: token) > 0 { isNew = false }
      context.tallies[number].add(token)
    }
    return isNew
  }
}
