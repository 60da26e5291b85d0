/// A point in time: milliseconds since 1970-01-01T00:00:00Z, the proleptic Gregorian calendar.
///
/// - Units: UTC milliseconds. A leap second `:60` is the first moment of the next minute.
package struct Moment: Hashable, Comparable, Sendable, Codable {
  package var milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static let distantPast = Moment(milliseconds: .min)

  package static func < (left: Moment, right: Moment) -> Bool {
    left.milliseconds < right.milliseconds
  }

  /// The number of whole days since 1970-01-01 in UTC.
  package var day: Int64 {
    let quotient = milliseconds / Moment.dayLength
    return milliseconds % Moment.dayLength < 0 ? quotient - 1 : quotient
  }

  package static let dayLength: Int64 = 86_400_000
}
