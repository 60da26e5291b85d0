internal import Domain

/// What a watch still needs of a key's events though they are older than its horizon.
struct Memory {
  /// Everything from this moment on.
  var from: Int64?
  /// And these events, as indices.
  var indices: Set<Int32> = []
}

extension Watch {
  /// How far back, in milliseconds, an event can still matter to it, besides what its ``Memory`` holds; `nil` is
  /// without limit.
  ///
  /// A leaf's own: a `someOf` joins what its parts fired, wherever that lies.
  var horizon: Int64? {
    switch self {
    case .window(let watch): watch.within
    // A stretch may begin before the event that tells of it; a day is longer than one action window.
    case .unbroken(let watch): watch.gap + Moment.dayLength
    case .steps(let watch): watch.within
    // Nobody is farther away than half the Earth's circumference.
    case .speed(let watch):
      watch.speed > 0 ? Int64(min(20_040 / watch.speed * 3_600_000, 1e15)) : nil
    case .shared(let watch): watch.horizon
    case .claimed(let watch): watch.within
    case .novel: 0
    case .flow(let watch): watch.within
    // They look at all that ever was of a key: what was known first, every value, the longest silence.
    case .differs, .conflict, .predates, .lookalike, .overdue, .dormant, .reappears, .unusual,
      .hours, .overlap:
      nil
    // They join what others fired, wherever that lies, or lead over many keys.
    case .someOf, .beside, .chain, .cluster: nil
    }
  }
}

extension SharedWatch {
  /// Names that agree are joined in the order in which they came, so none of them may leave.
  fileprivate var horizon: Int64? {
    guard namesDiffer == nil else { return nil }
    let span = hubAbove == nil ? within : hubWithin
    // A day at the edge of the window counts whole.
    return days > 1 ? span + Moment.dayLength : span
  }
}
