import Domain
import Foundation
import Testing

@testable import Intake

struct OktaFileTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  @Test(
    arguments: [
      ("United States", "US"), ("Hong Kong", "HK"), ("Russia", "RU"), ("Russian Federation", "RU"),
      ("South Korea", "KR"), ("Republic of Korea", "KR"), ("North Korea", "KP"), ("China", "CN"),
      ("Vietnam", "VN"), ("Viet Nam", "VN"), ("Türkiye", "TR"), ("Turkey", "TR"), ("Taiwan", "TW"),
      ("Czech Republic", "CZ"), ("Czechia", "CZ"), ("Myanmar", "MM"), ("Laos", "LA"), ("de", "DE"),
      ("Bosnia and Herzegovina", "BA"), ("United Arab Emirates", "AE"), ("Macao", "MO"),
      ("Atlantis", nil), ("", nil),
    ] as [(String, String?)])
  func `knows countries by the names that logs write`(name: String, code: String?) {
    #expect(CountryNames.code(name) == code)
  }

  /// The shape of the example in Okta's reference, with its optional members null or missing.
  @Test func `reads the record of the vendor's own reference`() throws {
    let record = #"""
      {"version":"0","severity":"INFO","client":{"zone":"OFF_NETWORK","device":"Unknown",
       "userAgent":{"os":"Unknown","browser":"UNKNOWN","rawUserAgent":"UNKNOWN-DOWNLOAD"},
       "ipAddress":"192.0.2.90","geographicalContext":null},
       "device":{"id":"guo1","managed":false,"registered":true,"device_integrator":null},
       "actor":{"id":"00u1","type":"User","alternateId":"admin@example.com"},
       "outcome":{"result":"SUCCESS"},"uuid":"f79","published":"2026-01-30T22:23:07.777Z",
       "eventType":"user.session.start","securityContext":{"asNumber":null,"isProxy":null},
       "authenticationContext":{"authenticationStep":0,"externalSessionId":"1013"},"target":null}
      """#
    let draft = try #require(OktaMapper().events(in: RecordView(json: record)).first)
    #expect(draft.subject == "admin@example.com")
    #expect(draft.id == "f79")
    #expect(draft.time.rfc3339 == "2026-01-30T22:23:07.777Z")
    #expect(
      draft.fields == [
        .ip: .text("192.0.2.90"), .device: .text("guo1"), .managed: .flag(false),
        .session: .text("1013"), .userAgent: .text("UNKNOWN-DOWNLOAD"),
      ])
  }

  @Test(arguments: ["CHALLENGE", "SKIPPED", "UNKNOWN"])
  func `counts a step that neither let anybody in nor kept anybody out`(result: String) throws {
    let summary = try read(record("user.authentication.auth_via_mfa", result)).summary
    #expect((summary.read, summary.otherRecords) == (0, 1))
  }

  @Test func `rejects what is no record and goes on`() throws {
    let result = try read(
      record("user.session.start", "SUCCESS") + "\nnonsense\n{\"eventType\":{}}\n"
        + record("user.session.start", "FAILURE") + "{\"eventType\":")
    #expect(result.summary.used == 2)
    #expect(
      result.problems == [
        "log.json:2:1 not-json", "log.json:3:1 no-event", "log.json:5:1 torn-line",
      ])
  }

  @Test func `counts one sign-in once, whatever number of records it has`() throws {
    let login = """
      {"eventType":"user.session.start","published":"2026-01-01T00:00:00Z","actor":{"id":"u"},\
      "outcome":{"result":"SUCCESS"},"client":{"ipAddress":"192.0.2.1"},\
      "authenticationContext":{"externalSessionId":"s1"}}

      """
    let factor = login.replacingOccurrences(of: "user.session.start", with: "user.authentication.x")
      .replacingOccurrences(of: "\"client\":", with: "\"device\":{\"id\":\"d1\"},\"client\":")
    let later = factor.replacingOccurrences(of: "T00:00", with: "T00:30")
    let elsewhere = factor.replacingOccurrences(of: "192.0.2.1", with: "192.0.2.9")
    let result = try read(login + factor + later + elsewhere)
    #expect((result.summary.used, result.summary.otherRecords) == (3, 1))
    #expect(result.told.first?.hasSuffix("device=d1 ip=192.0.2.1 session=s1") == true)
  }

  @Test func `takes events out of an event hook`() throws {
    let hook =
      "{\"eventType\":\"com.okta.event_hook\",\"data\":{\"events\":["
      + record("user.session.start", "SUCCESS") + "," + record("user.session.start", "FAILURE")
      + "]},\"eventId\":\"x\"}\n"
    #expect(try read(hook + hook).summary.used == 4)
  }

  private func record(_ type: String, _ result: String) -> String {
    "{\"eventType\":\"\(type)\",\"published\":\"2026-01-01T00:00:00Z\",\"actor\":{\"id\":\"u\"},"
      + "\"outcome\":{\"result\":\"\(result)\"}}"
  }

  private func read(_ text: String) throws -> IntakeResult {
    try folder.read(folder.write("log.json", Data(text.utf8)), format: .okta)
  }
}
