import Foundation
import Testing

@testable import Tool

struct PlatformBandTests {
  @Test func `gives every account of the example platform the band it is meant to have`() throws {
    let path = PlatformFiles.examples.appending(path: "platform.expected.json")
    let expected = try JSONDecoder().decode(
      [String: String].self, from: Data(contentsOf: path))
    let result = PlatformFiles.scan(
      "--format", "json", "--all", PlatformFiles.examples.appending(path: "platform").path)
    #expect(result.status == .done, "\(result.err)")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(result.out.utf8))
    let bands = Dictionary(uniqueKeysWithValues: answer.assessments.map { ($0.subject, $0.band) })
    for subject in Set(expected.keys).union(bands.keys).sorted() {
      #expect(bands[subject] == expected[subject], "\(subject)")
    }
  }

  private struct Answer: Decodable {
    let assessments: [Assessed]
  }

  private struct Assessed: Decodable {
    let subject: String
    let band: String
  }
}
