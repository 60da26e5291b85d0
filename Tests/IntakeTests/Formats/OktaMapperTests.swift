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
    let draft = try #require(OktaMapper().events(in: RecordView(json: record)).first)
    #expect(draft.kind == .loginSucceeded)
    #expect(draft.subject == "mina@example.com")
    #expect(draft.fields[.country] == .text("DE"))
    #expect(draft.fields[.network] == .text("proxy"))
  }

  @Test func `finds the country of an address by its range`() {
    let ranges = CountryRanges(text: "# made up\n3221225984,3221226239,DE\n")
    #expect(ranges.country("192.0.2.7") == "DE")
    #expect(ranges.country("192.0.3.0") == nil)
    let long = CountryRanges(text: "# made up\n2001:db8::,2001:db8:0:ffff::,KR\n::,::1,??\n")
    #expect(long.country("2001:db8:0:7::1") == "KR")
    #expect(long.country("2001:db8:1::") == nil)
    #expect(long.country("192.0.2.7") == nil)
  }
}
