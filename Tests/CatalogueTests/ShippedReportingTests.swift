import Domain
import Testing

@testable import Catalogue

/// What we ship to tell authorities with.
struct ShippedReportingTests {
  private static let guide = ShippedCatalogueTests.read.catalogue.reporting

  @Test func `names every authority that the acceptance asks for`() {
    let ids = Set(Self.guide.authorities.map(\.id))
    let wanted = [
      "ic3", "fbi-field-office", "nis", "npa", "ofac-blocked", "ofac-rejected", "sar", "ofsi",
      "japan-npa", "internal",
    ]
    #expect(ids.isSuperset(of: wanted))
  }

  @Test func `asks for every field of the union list somewhere`() {
    let asked = Set(Self.guide.authorities.flatMap(\.sections).flatMap(\.fields))
    let all = Self.guide.fields.map(\.id)
    #expect(all.filter { !asked.contains($0) } == [])
  }

  @Test func `writes to Korean authorities in Korean and to others in English`() {
    for authority in Self.guide.authorities {
      #expect(authority.language == (authority.country == "KR" ? "ko" : "en"), "\(authority.id)")
      #expect(!authority.sections.isEmpty && !authority.basis.isEmpty, "\(authority.id)")
    }
  }

  @Test func `marks deadlines as the source catalogue does`() throws {
    let blocked = try #require(Self.guide.authority("ofac-blocked")).deadlines
    #expect(blocked.map(\.span) == [.businessDays(10)] && blocked.map(\.mark) == [.read])
    let sar = try #require(Self.guide.authority("sar")).deadlines
    #expect(sar.map(\.span) == [.calendarDays(30), .calendarDays(60)])
    #expect(sar.allSatisfy { $0.mark == .secondHand })
  }

  /// The rules of the law (United States Code, title 5, section 6103), worked out apart from the file.
  @Test(arguments: 2021...2032)
  func `the federal holidays are those of the law`(year: Int) throws {
    let calendar = try #require(Self.guide.calendar("us-federal"))
    var wanted: Set<String> = []
    for (month, day) in [(1, 1), (6, 19), (7, 4), (11, 11), (12, 25)] {
      wanted.insert(observed(date(year, month, day)))
    }
    // New Year on a Saturday is kept in the year before.
    wanted.insert(observed(date(year + 1, 1, 1)))
    for (month, weekday, count) in [(1, 0, 3), (2, 0, 3), (9, 0, 1), (10, 0, 2), (11, 3, 4)] {
      wanted.insert(BusinessCalendar.date(nth(count, Int64(weekday), year, month)))
    }
    let lastOfMay = (date(year, 5, 25)...date(year, 5, 31)).first { ($0 + 3) % 7 == 0 }
    wanted.insert(BusinessCalendar.date(try #require(lastOfMay)))
    let have = calendar.holidays.keys.map(BusinessCalendar.date).filter {
      $0.hasPrefix("\(year)")
    }
    #expect(have.sorted() == wanted.filter { $0.hasPrefix("\(year)") }.sorted())
  }

  private func date(_ year: Int, _ month: Int, _ day: Int) -> Int64 {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Moment(date: "\(year)-\(two(month))-\(two(day))")?.day ?? 0
  }

  private func observed(_ day: Int64) -> String {
    // The first of January 1970 was a Thursday, three days after a Monday.
    switch (day + 3) % 7 {
    case 5: BusinessCalendar.date(day - 1)
    case 6: BusinessCalendar.date(day + 1)
    default: BusinessCalendar.date(day)
    }
  }

  private func nth(_ count: Int, _ weekday: Int64, _ year: Int, _ month: Int) -> Int64 {
    let days = date(year, month, 1)...date(year, month, 28) + 2
    return days.filter { ($0 + 3) % 7 == weekday }[count - 1]
  }

  @Test func `no holiday falls on a weekend, so that none is counted twice`() {
    for calendar in Self.guide.calendars {
      let weekends = calendar.holidays.keys.filter { ($0 + 3) % 7 > 4 }
      #expect(weekends.map(BusinessCalendar.date) == [], "\(calendar.id)")
    }
  }

  @Test(arguments: [
    "2025-01-27", "2025-03-03", "2025-05-06", "2025-10-08", "2026-03-02", "2026-05-25",
    "2026-07-17", "2026-08-17", "2026-10-05", "2027-02-09", "2027-10-11",
  ])
  func `Korean substitute and temporary holidays are in the calendar`(date: String) throws {
    let calendar = try #require(Self.guide.calendar("kr"))
    #expect(calendar.isBusinessDay(try #require(Moment(date: date)).day) == false)
  }

  @Test(arguments: [
    // A Saturday at the end of Chuseok has no substitute; Labour Day and Constitution Day on one have.
    ("kr", "2026-09-28", true), ("kr", "2026-05-01", false), ("kr", "2027-05-03", false),
    ("kr", "2027-07-19", false), ("kr", "2028-10-05", false), ("kr", "2027-06-07", true),
    ("jp", "2026-09-22", false), ("jp", "2026-05-06", false), ("jp", "2027-03-22", false),
    ("jp", "2028-01-03", true), ("gb", "2026-12-28", false), ("gb", "2027-12-28", false),
    ("gb", "2028-01-03", false), ("au", "2026-04-06", false), ("au", "2026-01-26", false),
    ("ca", "2026-09-30", false), ("ca", "2026-07-01", false), ("ca", "2026-07-02", true),
  ])
  func `people work or rest on the days that the states say`(
    calendar: String, date: String, works: Bool
  ) throws {
    let calendar = try #require(Self.guide.calendar(calendar))
    #expect(calendar.isBusinessDay(try #require(Moment(date: date)).day) == works)
  }

  @Test func `where a count leaves holidays out, the calendar says which`() {
    let partial = Self.guide.calendars.filter(\.isPartial)
    #expect(Set(partial.map(\.id)) == ["au", "ca", "de", "utc"])
    #expect(partial.allSatisfy { $0.note != nil })
    // Nobody's law counts business days by a calendar without any holiday.
    for authority in Self.guide.authorities {
      for deadline in authority.deadlines where deadline.by == .law {
        guard case .businessDays = deadline.span else { continue }
        #expect(Self.guide.calendar(authority.calendar)?.holidays.isEmpty == false)
      }
    }
  }
}
