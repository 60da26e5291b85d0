import Domain
import TestKit
import Testing

@testable import Detection

struct FiredCountTests {
  private static let shared = Watch.shared(
    SharedWatch(
      sightings: [.init(selection: Selection(kinds: [.loginSucceeded]), by: .ip)],
      among: .subject, atLeast: 2, within: Moment.dayLength))

  private static let logins = events(
    "00:00 login.succeeded a1 ip=192.0.2.1", "01:00 login.succeeded a2 ip=192.0.2.1",
    "02:00 login.succeeded a3 ip=192.0.2.2", "03:00 login.succeeded a4 ip=192.0.2.2",
    "04:00 login.succeeded a5 ip=192.0.2.3")

  @Test(arguments: [Strength.s3, .s2], [false, true])
  func `counts subjects and shared values, whoever is told`(
    strength: Strength, keepingClear: Bool
  ) {
    let result = Playing(Self.shared, strength: strength)
      .scan(Self.logins, threads: 2, keepingClear: keepingClear)
    #expect(
      result.fired == [FiredCount(indicator: "test.one", subjects: 4, values: 2)])
    #expect(result.assessments.count == (keepingClear ? 5 : strength == .s2 ? 4 : 0))
  }
}
