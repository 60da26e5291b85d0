import Domain
import Testing
import TestKit

@testable import Response

struct LinkedSubjectsTests {
  private static func link(_ other: String, _ weight: Double, hub: HubReason? = nil) -> SubjectLink
  {
    SubjectLink(
      between: ["a1", other], weight: weight,
      terms: [
        .init(
          by: .device, value: "d", holders: 2, weight: weight, counts: weight,
          since: moment("00:00"), hub: hub)
      ])
  }

  @Test func `names everybody by anything shared, both directions of a referral, and the ring`() {
    var linked = LinkedSubjects(of: "a1")
    linked.add([Self.link("b2", 12), Self.link("c3", 20), Self.link("d4", 0, hub: .gateway)])
    linked.add(
      Ring(
        id: "r", subjects: ["a1", "e5"], shared: [], links: [], roles: [],
        seenFrom: moment("00:00")))
    linked.addReferrals(
      EventStore(
        events(
          "00:00 referral.made a1 referred=f6", "00:00 referral.made g7 referred=a1",
          "00:00 referral.made f6 referred=a1", "00:00 application.submitted h8 referrer=a1",
          "00:00 referral.made x9 referred=y9", "00:00 referral.made a1 referred=a1")))
    let all = linked.all(bands: ["c3": .escalate])
    #expect(all.map(\.subject) == ["e5", "c3", "b2", "f6", "g7", "h8"])
    #expect(all.map(\.referral) == [nil, nil, nil, .both, .referredBy, .referred])
    #expect(all.map(\.band) == [nil, .escalate, .clear, nil, nil, nil])
    #expect(all.map(\.isInRing) == [true, false, false, false, false, false])
  }
}
