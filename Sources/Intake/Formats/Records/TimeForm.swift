import Domain

/// A way to write a moment.
enum TimeForm: Sendable {
  case rfc3339
  /// `YYYY-MM-DD`, its midnight UTC.
  case date
  /// A count since 1970, this many of it a second.
  case since1970(perSecond: Double)
  case pattern(TimePattern)

  static let seconds = TimeForm.since1970(perSecond: 1)
  static let milliseconds = TimeForm.since1970(perSecond: 1000)

  func moment(_ text: String) -> Moment? {
    switch self {
    case .rfc3339: return Moment(rfc3339: text)
    case .date: return Moment(date: text)
    case .since1970(let unit):
      return Double(text).flatMap { Self.moment($0, perSecond: unit) }
    case .pattern(let pattern): return pattern.moment(text)
    }
  }

  /// The moment that a value of a record tells in this form; where it is a number it is read where it lies.
  func moment(_ view: RecordView) -> Moment? {
    switch self {
    case .rfc3339: view.moment ?? view.text.flatMap(moment)
    case .since1970(let unit): view.number.flatMap { Self.moment($0, perSecond: unit) }
    case .date, .pattern: view.text.flatMap(moment)
    }
  }

  private static func moment(_ number: Double, perSecond unit: Double) -> Moment? {
    guard number.isFinite else { return nil }
    let milliseconds = (number / unit * 1000).rounded()
    return abs(milliseconds) < 1e15 ? Moment(milliseconds: Int64(milliseconds)) : nil
  }
}
