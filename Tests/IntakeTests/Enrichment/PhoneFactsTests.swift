import Domain
import Testing

@testable import Intake

struct PhoneFactsTests {
  @Test(
    arguments: [
      ("+82 10-1234-5678", nil, "+821012345678", "KR", "mobile", true),
      ("010-1234-5678", "KR", "+821012345678", "KR", "mobile", true),
      ("+49 (0)170 1234567", nil, "+491701234567", "DE", "mobile", true),
      ("0170 1234567", "DE", "+491701234567", "DE", "mobile", true),
      ("+81 50 1234 5678", nil, "+815012345678", "JP", "voip", true),
      ("+82 70-1234-5678", nil, "+827012345678", "KR", "voip", true),
      ("+1 202 555 0100", nil, "+12025550100", "US", nil, true),
      ("+49 30 23125 001", nil, "+493023125001", "DE", "landline", true),
      ("+44 7700 900123", nil, "+447700900123", nil, nil, false),
    ] as [(String, String?, String, String?, String?, Bool)])
  func `tells what the plan of its country says`(
    text: String, region: String?, normal: String, country: String?, line: String?, valid: Bool
  ) throws {
    let facts = try #require(PhoneFacts(text, region: region))
    #expect(facts.normal == normal)
    #expect(facts.region == country)
    #expect(facts.line == line)
    #expect(facts.isValid == valid)
  }

  @Test(arguments: [
    "", "p1", "9f86d081884c7d65", "123", "+", "()", "1-800-FLOWERS", "\u{0}",
    String(repeating: "1", count: 100_000), "+٨٢", "☎",
  ])
  func `reads no number out of anything else`(text: String) {
    #expect(PhoneFacts(text, region: nil) == nil)
  }

  @Test func `names its library as a source`() {
    #expect(PhoneFacts.source.list == "libphonenumber")
    #expect(PhoneFacts.source.version.contains { $0.isNumber })
  }
}
