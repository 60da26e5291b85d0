import Domain
import Foundation
import Testing

@testable import Intake

struct OktaMapperTests {
  private let record = #"""
    {"uuid":"u1","published":"2026-01-01T00:00:00.000Z","eventType":"user.session.start",
     "outcome":{"result":"SUCCESS"},"actor":{"id":"00u1","alternateId":"mina@example.com"},
     "client":{"ipAddress":"192.0.2.7","geographicalContext":{"country":"Germany"}},
     "securityContext":{"isProxy":true}}
    """#

  @Test func `turns a begun session into a login`() throws {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(record.utf8))
    let drafts = try OktaMapper(ranges: CountryRanges(text: "")).events(in: value)
    let draft = try #require(drafts.first)
    #expect(draft.kind == .loginSucceeded)
    #expect(draft.subject == "mina@example.com")
    #expect(draft.fields[.country] == .text("DE"))
    #expect(draft.fields[.network] == .text("proxy"))
  }

  @Test(arguments: ["{}", "[{},{}]", "{\"records\":[{}]}", "{}\n{}\n", "{\"value\": [{},{}]}"])
  func `finds the records in every wrapping`(text: String) {
    var splitter = RecordSplitter()
    var count = 0
    for byte in text.utf8 { splitter.take(byte) { if case .record = $0 { count += 1 } } }
    #expect(count == text.components(separatedBy: "{}").count - 1)
  }

  @Test func `finds the country of an address by its range`() {
    let ranges = CountryRanges(text: "# made up\n3221225984,3221226239,DE\n")
    #expect(ranges.country("192.0.2.7") == "DE")
    #expect(ranges.country("192.0.3.0") == nil)
  }
}
