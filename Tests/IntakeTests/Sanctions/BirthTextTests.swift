import Domain
import Testing

@testable import Intake

struct BirthTextTests {
  @Test(arguments: [
    ("10 Dec 1948", "1948-12-10", 1948, 1948, false), ("Dec 1948", "1948-12", 1948, 1948, false),
    ("1948", "1948", 1948, 1948, false), ("circa 1951", "1951", 1949, 1953, true),
    ("circa 05 May 1951", "1951-05-05", 1949, 1953, true),
    ("1944 to 1945", "1944 to 1945", 1944, 1945, true),
    ("01 Jan 1947 to 31 Dec 1947", "1947", 1947, 1947, false),
    ("Jan 1960 to Mar 1961", "1960 to 1961", 1960, 1961, true),
    ("circa 1957-1958", "1957 to 1958", 1955, 1960, true),
    ("1948-12-10", "1948-12-10", 1948, 1948, false), ("1948-12", "1948-12", 1948, 1948, false),
    ("12/05/1958", "1958-05-12", 1958, 1958, false), ("dd/mm/1945", "1945", 1945, 1945, false),
    ("00/05/1958", "1958-05", 1958, 1958, false),
  ])
  func `reads dates as lists print them`(
    text: String, means: String, first: Int, last: Int, about: Bool
  ) throws {
    let birth = try #require(ListedEntity.Birth(listed: text))
    #expect(birth.text == means)
    #expect((birth.firstYear, birth.lastYear) == (first, last))
    #expect(birth.isApproximate == about)
  }

  @Test(arguments: ["", "unknown", "-0-", "12 Dec", "99999", "0000", "Mar"])
  func `finds no date where there is no year`(text: String) {
    #expect(ListedEntity.Birth(listed: text) == nil)
  }
}
