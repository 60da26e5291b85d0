import Domain
import Testing

/// When deadlines end: zones, weekends, holidays, leap days.
struct DeadlineTests {
  private static let eastern = ZoneRule(
    standard: hours(-5),
    summer: .init(
      offset: hours(-4), from: .init(month: 3, sunday: 2, sinceMidnight: hours(7)),
      until: .init(month: 11, sunday: 1, sinceMidnight: hours(6))))
  private static let london = ZoneRule(
    standard: 0,
    summer: .init(
      offset: hours(1), from: .init(month: 3, sunday: 0, sinceMidnight: hours(1)),
      until: .init(month: 10, sunday: 0, sinceMidnight: hours(1))))
  private static let seoul = ZoneRule(standard: hours(9))

  private static func hours(_ count: Int64) -> Int64 { count * 3_600_000 }

  private static func calendar(_ zone: ZoneRule, _ holidays: String...) throws -> BusinessCalendar {
    let days = try holidays.map { try #require(Moment(date: $0)).day }
    return BusinessCalendar(
      id: "c", name: Worded("c", "c"), zone: zone, years: 2024...2028,
      holidays: Dictionary(uniqueKeysWithValues: days.map { ($0, "holiday") }))
  }

  private static func due(
    _ span: Deadline.Span, from start: String, _ calendar: BusinessCalendar
  ) throws -> String {
    let deadline = Deadline(starts: .blocked, span: span, by: .law, mark: .read)
    switch deadline.due(from: try #require(Moment(rfc3339: start)), calendar) {
    case .at(let moment): return calendar.text(moment)
    case .promptly: return "promptly"
    case .unknown(let years): return "unknown outside \(years.lowerBound)-\(years.upperBound)"
    }
  }

  @Test(arguments: [
    // Monday: two weeks later, since nothing but weekends lies between.
    ("2026-03-02T15:00:00Z", "2026-03-16 23:59:59 UTC-04:00"),
    // Late on a Friday in Washington is Saturday in UTC, and still Friday there.
    ("2026-03-07T03:00:00Z", "2026-03-20 23:59:59 UTC-04:00"),
    // A Saturday: the count begins on Monday.
    ("2026-03-07T15:00:00Z", "2026-03-20 23:59:59 UTC-04:00"),
    // Over Thanksgiving.
    ("2026-11-20T15:00:00Z", "2026-12-07 23:59:59 UTC-05:00"),
    // Independence Day on a Saturday, kept on the Friday.
    ("2026-06-26T15:00:00Z", "2026-07-13 23:59:59 UTC-04:00"),
    // Over the turn of the year.
    ("2026-12-18T15:00:00Z", "2027-01-05 23:59:59 UTC-05:00"),
  ])
  func `ten business days skip weekends and federal holidays`(start: String, due: String) throws {
    let calendar = try Self.calendar(
      Self.eastern, "2026-07-03", "2026-11-26", "2026-12-25", "2027-01-01")
    #expect(try Self.due(.businessDays(10), from: start, calendar) == due)
  }

  @Test(arguments: [
    // New Year by the moon, 16 to 18 February 2026.
    ("2026-02-13T01:00:00Z", 3, "2026-02-23 23:59:59 UTC+09:00"),
    // 16:00 in UTC is the next day in Seoul.
    ("2026-03-05T16:00:00Z", 2, "2026-03-10 23:59:59 UTC+09:00"),
    // Substitute holidays: 1 March on a Sunday.
    ("2026-02-27T01:00:00Z", 1, "2026-03-03 23:59:59 UTC+09:00"),
  ])
  func `Korean business days skip holidays by the moon and their substitutes`(
    start: String, days: Int, due: String
  ) throws {
    let calendar = try Self.calendar(
      Self.seoul, "2026-02-16", "2026-02-17", "2026-02-18", "2026-03-02")
    #expect(try Self.due(.businessDays(days), from: start, calendar) == due)
  }

  @Test(arguments: [
    (30, "2028-01-30T12:00:00Z", "2028-02-29 23:59:59 UTC-05:00"),
    (30, "2027-01-30T12:00:00Z", "2027-03-01 23:59:59 UTC-05:00"),
    (60, "2028-01-15T12:00:00Z", "2028-03-15 23:59:59 UTC-04:00"),
    // The 1st in UTC is still the 31st in New York.
    (30, "2026-02-01T03:00:00Z", "2026-03-02 23:59:59 UTC-05:00"),
  ])
  func `calendar days run through weekends and leap days`(
    days: Int, start: String, due: String
  ) throws {
    let calendar = try Self.calendar(Self.eastern)
    #expect(try Self.due(.calendarDays(days), from: start, calendar) == due)
  }

  @Test(arguments: [
    ("2026-03-07T12:00:00Z", "2026-03-10 08:00:00 UTC-04:00"),
    ("2026-10-31T12:00:00Z", "2026-11-03 07:00:00 UTC-05:00"),
  ])
  func `hours are hours, also over a change of the clocks`(start: String, due: String) throws {
    #expect(try Self.due(.hours(72), from: start, try Self.calendar(Self.eastern)) == due)
  }

  @Test(arguments: [
    ("2026-03-29T00:30:00Z", "UTC+00:00"), ("2026-03-29T01:00:00Z", "UTC+01:00"),
    ("2026-10-25T00:59:59Z", "UTC+01:00"), ("2026-10-25T01:00:00Z", "UTC+00:00"),
    ("2028-02-29T12:00:00Z", "UTC+00:00"),
  ])
  func `clocks change on the last Sundays in London`(time: String, offset: String) throws {
    let moment = try #require(Moment(rfc3339: time))
    #expect(ZoneRule.text(Self.london.offset(at: moment)) == offset)
  }

  @Test(arguments: [
    ("2026-03-08T06:59:59Z", "UTC-05:00"), ("2026-03-08T07:00:00Z", "UTC-04:00"),
    ("2026-11-01T05:59:59Z", "UTC-04:00"), ("2026-11-01T06:00:00Z", "UTC-05:00"),
  ])
  func `clocks change on the second and the first Sunday in New York`(
    time: String, offset: String
  ) throws {
    let moment = try #require(Moment(rfc3339: time))
    #expect(ZoneRule.text(Self.eastern.offset(at: moment)) == offset)
  }

  @Test(arguments: [
    ("2026-06-30T12:00:00Z", "2026-09-30 23:59:59 UTC-04:00"),
    ("2026-10-01T12:00:00Z", "2027-09-30 23:59:59 UTC-04:00"),
    ("2026-09-30T12:00:00Z", "2026-09-30 23:59:59 UTC-04:00"),
  ])
  func `a yearly day is this year's until it has passed`(start: String, due: String) throws {
    #expect(try Self.due(.eachYear("09-30"), from: start, try Self.calendar(Self.eastern)) == due)
  }

  @Test func `the same day is the day of the place`() throws {
    let calendar = try Self.calendar(Self.seoul)
    #expect(
      try Self.due(.sameDay, from: "2026-03-01T15:30:00Z", calendar)
        == "2026-03-02 23:59:59 UTC+09:00")
  }

  @Test(arguments: [
    // A Wednesday: two of the three days are known, the third is in 2029.
    ("2028-12-27T12:00:00Z", "unknown outside 2024-2028"),
    ("2023-12-20T12:00:00Z", "unknown outside 2024-2028"),
    ("2028-12-26T12:00:00Z", "2028-12-29 23:59:59 UTC+09:00"),
  ])
  func `business days are not counted outside the years whose holidays are known`(
    start: String, due: String
  ) throws {
    #expect(try Self.due(.businessDays(3), from: start, try Self.calendar(Self.seoul)) == due)
  }

  @Test func `what has no figure has no date`() throws {
    #expect(
      try Self.due(.promptly, from: "2026-03-01T15:30:00Z", try Self.calendar(Self.seoul))
        == "promptly")
  }

  @Test(
    arguments: [
      (nil, nil, nil, true), ("US", nil, nil, true), ("KR", nil, nil, false),
      (nil, Authority.Sector.bank, nil, true), (nil, .employer, nil, false),
      (nil, nil, Set([Authority.Finding.suspiciousPayment, .extortion]), true),
      (nil, nil, Set([Authority.Finding.extortion]), false),
    ] as [(String?, Authority.Sector?, Set<Authority.Finding>?, Bool)])
  func `an authority fits a country, a sector and one of its findings`(
    country: String?, sector: Authority.Sector?, findings: Set<Authority.Finding>?, fits: Bool
  ) {
    let text = Worded("a", "a")
    let authority = Authority(
      id: "sar", country: "US", name: text, who: text, sectors: [.bank],
      findings: [.suspiciousPayment], what: text, language: "en", calendar: "c", sections: [],
      basis: [], checked: "2026-01-01", place: Place(file: "sar.yaml"))
    #expect(authority.fits(country: country, sector: sector, findings: findings) == fits)
  }
}
