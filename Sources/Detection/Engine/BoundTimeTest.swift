internal import Domain

/// A test of a moment, bound to one store.
final class BoundTimeTest {
  private let test: TimeTest
  private let times: LandmarkTimes?
  private let same: BoundField?

  init(_ test: TimeTest, _ context: Context) {
    self.test = test
    times = test.landmark.flatMap { context.directory.landmarks[$0] }
    same = test.landmark?.same.map { BoundField($0, context) }
  }

  /// Whether `moment`, which is the event's own or one of its fields, is as wanted.
  func holds(_ moment: Int64, _ event: Event, _ context: Context) -> Bool {
    switch test {
    case .since(_, let limits):
      guard let key = key(event),
        let start = times?.newest(of: event.subject, same: key, before: moment)
      else { return false }
      return limits.allHold(moment &- start)
    case .until(_, let limits):
      guard let key = key(event),
        let end = times?.earliest(of: event.subject, same: key, after: moment)
      else { return false }
      return limits.allHold(end &- moment)
    case .clock(let from, let to):
      guard let standing = context.directory.subjects[event.subject],
        let offset = standing.offset(at: event.time)
      else { return false }
      let local = LocalClock.minutes(moment, offset: offset)
      return from < to ? from <= local && local < to : local >= from || local < to
    }
  }

  /// The shared value, zero where none is asked for, `nil` where this event has none.
  private func key(_ event: Event) -> UInt64? {
    guard let same else { return 0 }
    return same.token(event)
  }
}

extension [TimeTest.Limit] {
  fileprivate func allHold(_ span: Int64) -> Bool {
    allSatisfy { $0.comparison.holds(Double(span), Double($0.span)) }
  }
}

/// The wall clock at an offset from UTC.
enum LocalClock {
  /// Minutes after local midnight, from 0 up to 1440.
  static func minutes(_ moment: Int64, offset: Double) -> Double {
    let day = Moment(milliseconds: moment).day
    let minutes = Double(moment - day * Moment.dayLength) / 60_000 + offset
    return (minutes.truncatingRemainder(dividingBy: 1440) + 1440)
      .truncatingRemainder(dividingBy: 1440)
  }
}

extension Directory.Standing {
  /// Minutes east of UTC that were claimed by then, else declared.
  func offset(at time: Int64) -> Double? {
    claim(of: .utcOffset, at: time)?.utcOffset ?? utcOffset
  }
}
