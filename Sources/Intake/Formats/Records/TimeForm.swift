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
      guard let number = Double(text), number.isFinite else { return nil }
      let milliseconds = (number / unit * 1000).rounded()
      return abs(milliseconds) < 1e15 ? Moment(milliseconds: Int64(milliseconds)) : nil
    case .pattern(let pattern): return pattern.moment(text)
    }
  }
}
