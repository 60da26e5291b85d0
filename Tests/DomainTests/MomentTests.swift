import Domain
import Testing

struct MomentTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", "1970-01-01T00:00:00Z"),
    ("2026-03-01T09:30:00+09:00", "2026-03-01T00:30:00Z"),
    ("2026-03-01t09:30:00.1239z", "2026-03-01T09:30:00.123Z"),
    ("0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z"),
    ("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z"),
    ("2024-02-29T00:00:00-00:00", "2024-02-29T00:00:00Z"),
    ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
    ("2017-01-01T08:59:60+09:00", "2017-01-01T00:00:00Z"),
  ])
  func `a time is read and told in UTC`(text: String, told: String) {
    #expect(Moment(rfc3339: text)?.rfc3339 == told)
  }

  @Test(arguments: [
    "2026-03-01T09:30:00", "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-03-01T24:00:00Z",
    "2026-03-01T12:30:60Z", "2026-03-01T09:30:00.Z", "2026-03-01T09:30Z", "31/12/2025", "",
    "0000-01-01T00:00:00Z", "2026-03-01T09:30:00+24:00", "2026-03-01T09:30:00Zx",
  ])
  func `anything else is no time`(text: String) {
    #expect(Moment(rfc3339: text) == nil)
  }

  @Test func `every day of 400 years comes back as itself`() {
    for day in stride(from: Int64(-719_162), to: -719_162 + 146_097, by: 1) {
      let moment = Moment(milliseconds: day * Moment.dayLength)
      #expect(Moment(rfc3339: moment.rfc3339) == moment)
    }
  }
}
