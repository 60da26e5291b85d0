/// The clock and the business days of a place.
///
/// Holidays are dates, not rules: substitute days are decided by people, some of them a year ahead. Outside its years a
/// calendar does not count.
package struct BusinessCalendar: Hashable, Sendable {
  package var id: String
  package var name: Worded
  package var zone: ZoneRule
  /// The years whose holidays are known.
  package var years: ClosedRange<Int>
  /// Days since 1970-01-01 of the local calendar, with their names.
  package var holidays: [Int64: String]
  /// Whether some holidays of the place are not in it: the days it counts may end too early.
  package var isPartial: Bool
  package var note: Worded?

  package init(
    id: String, name: Worded, zone: ZoneRule, years: ClosedRange<Int>,
    holidays: [Int64: String] = [:], isPartial: Bool = false, note: Worded? = nil
  ) {
    (self.id, self.name, self.zone, self.years) = (id, name, zone, years)
    (self.holidays, self.isPartial, self.note) = (holidays, isPartial, note)
  }

  /// The local date, as days since 1970-01-01.
  package func day(of moment: Moment) -> Int64 {
    Moment(milliseconds: moment.milliseconds + zone.offset(at: moment)).day
  }

  /// Whether people work on a day; `nil` outside the years.
  package func isBusinessDay(_ day: Int64) -> Bool? {
    guard let year = Int(BusinessCalendar.date(day).prefix(4)), years.contains(year) else {
      return nil
    }
    // The first of January 1970 was a Thursday.
    let weekday = ((day + 3) % 7 + 7) % 7
    return weekday < 5 && holidays[day] == nil
  }

  /// The day that is so many business days after another, which itself is not counted.
  package func day(_ count: Int, businessDaysAfter start: Int64) -> Int64? {
    var (day, left) = (start, count)
    while left > 0 {
      day += 1
      guard let works = isBusinessDay(day) else { return nil }
      if works { left -= 1 }
    }
    return day
  }

  /// The last second of a local day.
  package func end(of day: Int64) -> DueMoment {
    let local = (day + 1) * Moment.dayLength - 1000
    let guess = Moment(milliseconds: local - zone.offset(at: Moment(milliseconds: local)))
    return .at(Moment(milliseconds: local - zone.offset(at: guess)))
  }

  /// A moment on this clock: `2026-03-12 23:59:59 UTC-04:00`.
  package func text(_ moment: Moment) -> String {
    let offset = zone.offset(at: moment)
    let local = Moment(milliseconds: moment.milliseconds + offset).rfc3339
    return "\(local.prefix(10)) \(local.dropFirst(11).prefix(8)) \(ZoneRule.text(offset))"
  }

  /// `YYYY-MM-DD` of a day.
  package static func date(_ day: Int64) -> String {
    Moment(milliseconds: day * Moment.dayLength).date
  }
}
