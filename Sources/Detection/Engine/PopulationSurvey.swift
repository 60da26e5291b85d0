internal import Domain
internal import Synchronization

/// Asks all keys for the values that bounds are taken from, before any watch is evaluated.
///
/// - Complexity: once over the events of each grouping that has such a bound, and not at all where there is none.
struct PopulationSurvey {
  private let sweep: Sweep
  private let questions: [KeySpec: Set<Populations.Question>]
  private static let pieceSize = 8192

  init(_ sweep: Sweep) {
    self.sweep = sweep
    var questions: [KeySpec: Set<Populations.Question>] = [:]
    for leaf in sweep.leaves {
      guard case .window(let window) = leaf.watch else { continue }
      for test in window.tests {
        guard let bound = test.population else { continue }
        questions[leaf.key, default: []].insert(Populations.Question(window, test, bound))
      }
    }
    self.questions = questions
  }

  func run(threads: Int) -> Populations {
    let pieces = questions.keys.flatMap { spec in
      stride(from: 1, to: sweep.groupings[spec]?.keyCount ?? 0, by: Self.pieceSize)
        .map { (spec, $0) }
    }
    let values = Mutex<[Populations.Question: [Double]]>([:])
    Parallel.run(threads: threads, pieces: pieces.count) { next in
      let context = Context(store: sweep.store, directory: sweep.directory)
      let asked = questions.mapValues { $0.map { Asked($0, context) } }
      while let piece = next() {
        let (spec, first) = pieces[piece]
        for (question, found) in visit(spec, from: first, asked[spec] ?? [], context) {
          values.withLock { $0[question, default: []] += found }
        }
      }
    }
    return Populations(values.withLock { $0 })
  }

  /// A question bound to a store.
  private struct Asked {
    let question: Populations.Question
    let selections: [BoundSelection]
    let measure: WindowMeasure
    /// Whether the newest window counts, not the highest.
    let isNewest: Bool

    init(_ question: Populations.Question, _ context: Context) {
      self.question = question
      selections = [BoundSelection](question.selections, context)
      measure = WindowMeasure(
        .init(name: "", measure: question.measure, comparison: .atLeast, bound: 0), tally: 0,
        context)
      switch question.measure {
      case .share, .median: isNewest = true
      default: isNewest = false
      }
    }
  }

  private func visit(
    _ spec: KeySpec, from first: Int, _ asked: [Asked], _ context: Context
  ) -> [Populations.Question: [Double]] {
    guard let grouping = sweep.groupings[spec] else { return [:] }
    var values: [Populations.Question: [Double]] = [:]
    var keyed = KeyedEvents(key: .absent)
    for key in first..<min(first + Self.pieceSize, grouping.keyCount)
    where grouping.count(of: key) > 0 {
      grouping.gather(key, into: &keyed, sweep.store)
      for one in asked where one.selections.kinds & keyed.kinds != 0 {
        if let value = value(one, keyed, context), value.isFinite {
          values[one.question, default: []].append(value)
        }
      }
    }
    return values
  }

  private func value(
    _ asked: Asked, _ keyed: borrowing KeyedEvents, _ context: Context
  ) -> Double? {
    context.matched.removeAll(keepingCapacity: true)
    for index in 0..<keyed.count where asked.selections.match(keyed.events[index], context) {
      context.matched.append(Int32(truncatingIfNeeded: index))
    }
    let matched = context.matched
    context.resetTallies(1)
    let within = asked.question.within ?? .max
    var (state, low, value): (WindowState, Int, Double?) = (WindowState(1), 0, nil)
    for high in matched.indices {
      let event = keyed.events[Int(matched[high])]
      asked.measure.add(event, &state, context)
      while event.time &- keyed.events[Int(matched[low])].time > within {
        asked.measure.remove(keyed.events[Int(matched[low])], &state, context)
        low += 1
      }
      guard high - low + 1 >= asked.question.eventsAtLeast else { continue }
      let window = Window(low: low, high: high, matched: matched)
      let now = asked.measure.value(window, keyed, state, context)
      value = asked.isNewest ? now : max(value ?? now, now)
    }
    return value
  }
}
