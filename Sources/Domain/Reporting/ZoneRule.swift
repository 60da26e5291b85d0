/// What a place's clocks show: an offset from UTC, and in summer perhaps another.
///
/// - Units: milliseconds east of UTC.
package struct ZoneRule: Hashable, Sendable {
  package var standard: Int64
  package var summer: Summer?

  package init(standard: Int64, summer: Summer? = nil) {
    (self.standard, self.summer) = (standard, summer)
  }

  /// Between two Sundays of each year the clocks show another time.
  package struct Summer: Hashable, Sendable {
    package var offset: Int64
    package var from: Change
    package var until: Change
    package init(offset: Int64, from: Change, until: Change) {
      (self.offset, self.from, self.until) = (offset, from, until)
    }
  }

  /// A moment of each year: a Sunday of a month, and how long after its midnight UTC.
  package struct Change: Hashable, Sendable {
    package var month: Int
    /// From one; zero for the last.
    package var sunday: Int
    package var sinceMidnight: Int64
    package init(month: Int, sunday: Int, sinceMidnight: Int64) {
      (self.month, self.sunday, self.sinceMidnight) = (month, sunday, sinceMidnight)
    }

    func moment(in year: Int) -> Int64? {
      let next = month == 12 ? (year + 1, 1) : (year, month + 1)
      let (first, end) = (ZoneRule.day(year, month), ZoneRule.day(next.0, next.1))
      guard let first, let end else { return nil }
      // The first of January 1970 was a Thursday: day 3 a Sunday.
      let sundays = (first..<end).filter { ($0 - 3) % 7 == 0 }
      guard sunday <= sundays.count else { return nil }
      return (sunday == 0 ? sundays[sundays.count - 1] : sundays[sunday - 1]) * Moment.dayLength
        + sinceMidnight
    }
  }

  package func offset(at moment: Moment) -> Int64 {
    guard let summer, let year = Int(moment.date.prefix(4)),
      let from = summer.from.moment(in: year), let until = summer.until.moment(in: year)
    else { return standard }
    return (from..<until).contains(moment.milliseconds) ? summer.offset : standard
  }

  /// `UTC+09:00`.
  package static func text(_ offset: Int64) -> String {
    let minutes = abs(offset) / 60_000
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "UTC\(offset < 0 ? "-" : "+")\(two(minutes / 60)):\(two(minutes % 60))"
  }

  private static func day(_ year: Int, _ month: Int) -> Int64? {
    let text = "\(year)-\(month < 10 ? "0" : "")\(month)-01"
    return Moment(date: text)?.day
  }
}
