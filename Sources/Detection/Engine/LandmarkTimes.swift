internal import Domain

/// When one landmark's events happened, by subject and, where a field must be shared, by its value.
struct LandmarkTimes: Sendable {
  private var times: [Key: [Entry]] = [:]
  private(set) var subjects: Set<Symbol> = []

  private struct Key: Hashable {
    var subject: Symbol
    var same: UInt64
  }

  private struct Entry {
    var time: Int64
    /// Whether from here on the earlier ones no longer count.
    var isCancelling: Bool
  }

  /// Gathers from events in ``EventOrder``.
  init(_ landmark: Landmark, _ events: [Event], _ context: Context) {
    let selection = BoundSelection(landmark.selection, context)
    let cancelling = landmark.cancelledBy.map { BoundSelection($0, context) }
    let (at, same) = (
      landmark.at.map { BoundField($0, context) }, landmark.same.map { BoundField($0, context) }
    )
    for event in events {
      if selection.matches(event, context) {
        add(event, at, same)
      } else if let cancelling, cancelling.matches(event, context) {
        times[Key(subject: event.subject, same: 0), default: []].append(
          Entry(time: event.time, isCancelling: true))
      }
    }
    for key in times.keys { times[key]?.sort { $0.time < $1.time } }
  }

  private mutating func add(_ event: Event, _ at: BoundField?, _ same: BoundField?) {
    var time = event.time
    if let at {
      guard let moment = at.moment(event) else { return }
      time = moment
    }
    var key = Key(subject: event.subject, same: 0)
    if let same {
      guard let token = same.token(event) else { return }
      key.same = token
    }
    times[key, default: []].append(Entry(time: time, isCancelling: false))
    subjects.insert(event.subject)
  }

  /// The newest one at or before `time`, unless it was cancelled by then.
  func newest(of subject: Symbol, same: UInt64 = 0, before time: Int64) -> Int64? {
    guard let found = times[Key(subject: subject, same: same)]?.last(where: { $0.time <= time }),
      !found.isCancelling
    else { return nil }
    return found.time
  }

  /// The earliest one at or after `time`.
  func earliest(of subject: Symbol, same: UInt64 = 0, after time: Int64) -> Int64? {
    times[Key(subject: subject, same: same)]?.first { $0.time >= time && !$0.isCancelling }?.time
  }
}

extension Landmark {
  /// Every kind that must be known to tell its times.
  var kinds: [EventKind] { selection.kinds + (cancelledBy?.kinds ?? []) }

  /// What is missing of a subject that has no such event.
  var missing: [String] {
    selection.kinds.map { kind in at.map { "\(kind.name).\($0.rawValue)" } ?? kind.name }
  }
}

extension Watch {
  /// What its tests measure time from.
  var landmarks: [Landmark] {
    ownLandmarks
      + tests.compactMap { test in
        if case .time(let time) = test.test { return time.landmark }
        return nil
      }
  }

  /// Those without which nothing can be told of a subject.
  var neededLandmarks: [Landmark] {
    var needed = landmarks.filter { !$0.isQuietIfNever }
    if case .dormant(let dormant) = self, !dormant.isOpeningOnly {
      needed.removeAll { $0 == dormant.opens }
    }
    if case .reappears(let reappears) = self {
      needed.removeAll { $0 == reappears.gone || $0 == reappears.back }
    }
    return needed
  }

  /// The tests of its selections and of the shares that it measures.
  var tests: [FieldTest] {
    var tests = selections.flatMap { $0.when + $0.unless }
    if case .window(let window) = self {
      for case .share(let shared) in window.tests.map(\.measure) { tests += shared }
    }
    return tests
  }
}
