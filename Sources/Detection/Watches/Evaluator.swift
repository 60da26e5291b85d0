internal import Domain

/// A watch bound to one store: events of one key in, firings out.
///
/// No state is kept between keys.
protocol Evaluator {
  /// The kinds it reads; a key without any is skipped.
  var kinds: UInt64 { get }

  /// With fewer events than this it never fires.
  var fewest: Int { get }

  func evaluate(_ keyed: borrowing KeyedEvents, _ context: Context) -> Finding

  /// What it needs of events older than its horizon, where no event up to the moment `final` will come any more.
  func memory(_ keyed: borrowing KeyedEvents, until final: Int64, _ context: Context) -> Memory
}

extension Evaluator {
  var fewest: Int { 1 }

  func memory(_ keyed: borrowing KeyedEvents, until final: Int64, _ context: Context) -> Memory {
    Memory()
  }

  /// Collects into `context.matched` the indices of events that a selection takes.
  func collect(
    _ keyed: borrowing KeyedEvents, _ selections: [BoundSelection], _ context: Context
  ) {
    context.matched.removeAll(keepingCapacity: true)
    for index in 0..<keyed.count where selections.match(keyed.events[index], context) {
      context.matched.append(Int32(truncatingIfNeeded: index))
    }
  }
}

extension Watch {
  /// Binds the watch to the store of `context`.
  func bound(_ context: Context) -> any Evaluator {
    switch self {
    case .window(let watch): WindowEvaluator(watch, context)
    case .unbroken(let watch): UnbrokenEvaluator(watch, context)
    case .steps(let watch): StepsEvaluator(watch, context)
    case .speed(let watch): SpeedEvaluator(watch, context)
    case .shared(let watch): SharedEvaluator(watch, context)
    case .claimed(let watch): ClaimedEvaluator(watch, context)
    case .novel(let watch): NovelEvaluator(watch, context)
    case .flow(let watch): FlowEvaluator(watch, context)
    case .someOf:
      preconditionFailure("the parts of a someOf are evaluated each for itself, then joined")
    }
  }
}
