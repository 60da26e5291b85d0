import Domain
import TestKit
import Testing

@testable import Catalogue

/// Authorities, fields and calendars as files, and what is wrong with them.
struct AuthorityReaderTests {
  private static let context = AuthorityReader.Context(
    fields: ["subject.names", "money.wallets"],
    forms: ["short": [.init(title: Worded("Who", "누구"), fields: ["subject.names"])]],
    calendars: ["us-federal"])

  private static let good = """
    id: ofac
    country: US
    name: {en: Office, ko: 기관}
    who: {en: anyone, ko: 누구나}
    sectors: [bank, platform]
    findings: [blocked-property]
    what: {en: property, ko: 자산}
    deadlines:
      - {starts: blocked, within: 10 business days, by: law, mark: F}
    send-to:
      - {en: the portal, ko: 창구}
    language: en
    calendar: us-federal
    form: short
    basis:
      - {text: "31 CFR 501.603", mark: F}
    checked: 2026-11-21
    """

  private func read(_ yaml: String) -> (authority: Authority?, problems: [String]) {
    let scope = Scope(file: "ofac.yaml")
    let authority = YAMLText(text: yaml).root(in: scope).flatMap {
      AuthorityReader($0, Self.context, in: scope)?.authority()
    }
    return (authority, scope.sortedProblems.map(\.description))
  }

  @Test func `reads an authority with the form that it names`() throws {
    let (authority, problems) = read(Self.good)
    #expect(problems == [])
    let read = try #require(authority)
    #expect(read.deadlines.map(\.span) == [.businessDays(10)])
    #expect(read.sections.map(\.fields) == [["subject.names"]])
    #expect(read.basis.map(\.mark) == [.read])
    #expect(read.sectors == [.bank, .platform] && read.findings == [.blockedProperty])
  }

  @Test(arguments: [
    (
      "id: ofac", "id: other",
      "ofac.yaml:1:5: wrong-id: have other; want ofac, as the file is called"
    ),
    (
      "country: US", "country: USA",
      "ofac.yaml:2:10: bad-value: have USA; want a country as US, or EU"
    ),
    ("ko: 기관}", "}", "ofac.yaml:3:7: missing-key: have no ko in the text; want ko"),
    (
      "[bank, platform]", "[bank, casino]",
      "ofac.yaml:5:17: unknown-word: have casino; want one of bank, defence-contractor, employer, "
        + "payment-firm, platform"
    ),
    (
      "10 business days", "ten days",
      "ofac.yaml:9:31: bad-span: have ten days; want 10 business days, 30 calendar days, 72 hours, "
        + "same day, each 09-30 or promptly"
    ),
    (
      "calendar: us-federal", "calendar: mars",
      "ofac.yaml:13:11: unknown-word: have mars; want us-federal"
    ),
    ("form: short", "form: long", "ofac.yaml:14:7: unknown-word: have long; want short"),
    (
      "checked: 2026-11-21", "checked: yesterday",
      "ofac.yaml:17:10: bad-date: have yesterday; want a date as 2026-11-21"
    ),
  ])
  func `names each problem with its place`(from: String, to: String, problem: String) {
    #expect(read(Self.good.replacing(from, with: to)).problems == [problem])
  }

  @Test func `refuses fields that there are not, and fields that come twice`() {
    let yaml = Self.good.replacing(
      "form: short",
      with: """
        sections:
          - {title: {en: a, ko: 가}, fields: [subject.names, subject.shoes]}
          - {title: {en: b, ko: 나}, fields: [subject.names]}
        """)
    #expect(
      read(yaml).problems == [
        "ofac.yaml:15:53: unknown-field: have subject.shoes; want the id of a field in fields.yaml",
        "ofac.yaml:16:38: duplicate-id: have subject.names more than once; want it once",
      ])
  }

  @Test(arguments: [
    ("promptly", Deadline.Span.promptly), ("same day", .sameDay), ("72 hours", .hours(72)),
    ("1 hour", .hours(1)), ("1 business day", .businessDays(1)),
    ("30 calendar days", .calendarDays(30)), ("each 09-30", .eachYear("09-30")),
    ("each 02-29", .eachYear("02-29")),
  ])
  func `reads every way to say by when`(text: String, span: Deadline.Span) {
    let yaml = Self.good.replacing("10 business days", with: text)
    #expect(read(yaml).authority?.deadlines.map(\.span) == [span])
  }

  @Test(arguments: [
    "each 02-30", "each 13-01", "0 hours", "-1 hours", "10 days", "10 business", "",
  ])
  func `refuses what is no length of time`(text: String) {
    let yaml = Self.good.replacing("10 business days", with: "\"\(text)\"")
    let (authority, problems) = read(yaml)
    #expect(authority?.deadlines.isEmpty == true)
    #expect(problems.count == 1)
  }

  @Test func `reads a calendar and refuses holidays outside its years`() {
    let scope = Scope(file: "kr.yaml")
    let yaml = """
      id: kr
      name: {en: Korea, ko: 한국}
      zone: {standard: "+09:00"}
      years: [2026, 2027]
      holidays:
        - 2026-01-01 New Year
        - 2028-01-01 New Year
        - 2026-02-30 nothing
        - 2026-01-01 again
      """
    let calendar = YAMLText(text: yaml).root(in: scope).flatMap {
      BusinessCalendar.read($0, in: scope)
    }
    #expect(calendar?.holidays.values.sorted().first == "again")
    #expect(calendar?.zone.standard == 32_400_000)
    #expect(
      scope.sortedProblems.map { "\($0.place.line) \($0.code)" } == [
        "7 bad-date", "8 bad-date", "9 duplicate-key",
      ])
  }

  @Test func `reads what a filer says, and refuses fields that nobody asks for`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "filer.yaml",
      """
      fields:
        filer.organisation: Example Ltd
        harm.loss: ["4100 USD", none known]
        filer.shoes: [42]
      starts: {blocked: 2026-03-02T09:00:00-05:00, noticed: 2026-03-02T09:00:00Z}
      conclusions:
        - {by: "A. Counsel", on: 2026-03-03, says: "looked at the papers"}
        - {by: "A. Counsel", on: soon}
      narrative: In our own words.
      """)
    let (filer, problems) = withExtendedLifetime(folder) {
      FilerReader().read(path, fields: ["filer.organisation", "harm.loss"])
    }
    #expect(filer.fields["harm.loss"] == ["4100 USD", "none known"])
    #expect(filer.starts[.blocked] == Moment(rfc3339: "2026-03-02T14:00:00Z"))
    #expect(filer.conclusions.map(\.says) == ["looked at the papers"])
    #expect(filer.narrative == "In our own words.")
    #expect(
      problems.map { "\($0.place.line):\($0.place.column) \($0.code)" } == [
        "4:3 unknown-field", "5:46 unknown-word", "8:5 missing-key", "8:28 bad-date",
      ])
  }
}
