internal import Domain

/// When one landmark's events happened, by subject and, where a field must be shared, by its value.
struct LandmarkTimes: Sendable {
  /// Each in order.
  private var times: [Key: [Int64]] = [:]
  /// When, by subject, the earlier ones stopped to count; each in order.
  private var cancelling: [Symbol: [Int64]] = [:]
  private(set) var subjects: Set<Symbol> = []

  private struct Key: Hashable {
    var subject: Symbol
    var same: UInt64
  }

  /// Gathers from events in any order.
  init(_ landmark: Landmark, _ events: [Event], _ context: Context) {
    let selection = BoundSelection(landmark.selection, context)
    let cancelling = landmark.cancelledBy.map { BoundSelection($0, context) }
    let (at, same) = (
      landmark.at.map { BoundField($0, context) }, landmark.same.map { BoundField($0, context) }
    )
    for event in events {
      if selection.matches(event, context) {
        add(event, at, same, context.store)
      } else if let cancelling, cancelling.matches(event, context) {
        self.cancelling[event.subject, default: []].append(event.time)
      }
    }
    for key in times.keys { times[key]?.sort() }
    for key in self.cancelling.keys { self.cancelling[key]?.sort() }
  }

  private mutating func add(
    _ event: Event, _ at: BoundField?, _ same: BoundField?, _ store: EventStore
  ) {
    var time = event.time
    if let at {
      guard let moment = Self.moment(at, event, store) else { return }
      time = moment
    }
    var key = Key(subject: event.subject, same: 0)
    if let same {
      guard let token = same.token(event) else { return }
      key.same = token
    }
    times[key, default: []].append(time)
    subjects.insert(event.subject)
  }

  /// The moment in a field; a month is its first day.
  private static func moment(_ at: BoundField, _ event: Event, _ store: EventStore) -> Int64? {
    guard EventSchema.type(of: at.field, on: event.kind) == .month else { return at.moment(event) }
    return at.text(event, store).flatMap { Moment(date: $0 + "-01") }?.milliseconds
  }

  /// The newest one at or before `time`, unless it was cancelled by then.
  func newest(of subject: Symbol, same: UInt64 = 0, before time: Int64) -> Int64? {
    guard let found = times[Key(subject: subject, same: same)]?.last(before: time) else {
      return nil
    }
    if let end = cancelling[subject]?.last(before: time), end > found { return nil }
    return found
  }

  /// The earliest one at or after `time`.
  func earliest(of subject: Symbol, same: UInt64 = 0, after time: Int64) -> Int64? {
    times[Key(subject: subject, same: same)]?.first(after: time)
  }
}

extension [Int64] {
  /// How many of these, which are in order, are less than `bound`.
  private func count(below bound: Int64) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last one at or before `time`.
  func last(before time: Int64) -> Int64? {
    let place = time == .max ? count : count(below: time + 1)
    return place > 0 ? self[place - 1] : nil
  }

  /// The first one at or after `time`.
  func first(after time: Int64) -> Int64? {
    let place = count(below: time)
    return place < count ? self[place] : nil
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
