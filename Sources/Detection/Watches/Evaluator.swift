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
    // Taken out while it is filled, so that it has one owner and is not copied.
    var rows = context.matched
    context.matched = []
    rows.removeAll(keepingCapacity: true)
    if selections.count == 1 {
      selections[0].select(keyed, into: &rows, context)
    } else {
      for index in 0..<keyed.count where selections.match(keyed.events[index], context) {
        rows.append(Int32(truncatingIfNeeded: index))
      }
    }
    context.matched = rows
  }
}

extension Watch {
  /// Binds the watch to the store of `context`.
  func bound(_ context: Context) -> any Evaluator {
    switch self {
    case .window(let watch):
      watch.split.map { SplitEvaluator(watch, by: $0, context) } ?? WindowEvaluator(watch, context)
    case .unbroken(let watch): UnbrokenEvaluator(watch, context)
    case .steps(let watch): StepsEvaluator(watch, context)
    case .speed(let watch): SpeedEvaluator(watch, context)
    case .shared(let watch): SharedEvaluator(watch, context)
    case .claimed(let watch): ClaimedEvaluator(watch, context)
    case .novel(let watch): NovelEvaluator(watch, context)
    case .flow(let watch): FlowEvaluator(watch, context)
    case .overdue(let watch): OverdueEvaluator(watch, context)
    case .dormant(let watch): DormantEvaluator(watch, context)
    case .reappears(let watch): ReappearsEvaluator(watch, context)
    case .unusual(let watch): UnusualEvaluator(watch, context)
    case .hours(let watch): HoursEvaluator(watch, context)
    case .overlap(let watch): OverlapEvaluator(watch, context)
    case .differs(let watch): DiffersEvaluator(watch, context)
    case .conflict(let watch): ConflictEvaluator(watch, context)
    case .predates(let watch): PredatesEvaluator(watch, context)
    case .lookalike(let watch): LookalikeEvaluator(watch, context)
    case .someOf, .beside:
      preconditionFailure("what is inside is evaluated for itself, then joined")
    case .chain, .cluster:
      preconditionFailure("links lead over many subjects and are evaluated over all of them")
    }
  }
}
