import Foundation
import Testing

@testable import Tool

struct OktaScanTests {
  @Test func `assesses the example of an Okta log`() throws {
    let path = PlatformFiles.examples.appending(path: "okta/system-log.json").path
    let result = PlatformFiles.scan("--from", "okta", "--format", "json", "--all", path)
    #expect(result.status == .done, "\(result.err)")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.out.utf8))
    #expect(answer.intake.rejected == 0)
    #expect(answer.intake.used > 0)
    #expect(answer.assessments.allSatisfy { $0.subject.hasSuffix("@example.com") })
    #expect(answer.assessments.contains { $0.band != "clear" })
  }

  private struct Answer: Decodable {
    let intake: Intake
    let assessments: [Assessed]
  }

  private struct Intake: Decodable {
    let used: Int
    let rejected: Int
  }

  private struct Assessed: Decodable {
    let subject: String
    let band: String
  }
}
