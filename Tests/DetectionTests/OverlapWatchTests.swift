import Domain
import TestKit
import Testing

@testable import Detection

struct OverlapWatchTests {
  private func calls(_ day: Int, second: String) -> [EventDraft] {
    var drafts = events(
      "\(day)d09:00 endpoint.seen a tenant=t1", "\(day)d\(second) endpoint.seen a tenant=t2")
    drafts[0].fields[.until] = .moment(moment("\(day)d10:00"))
    drafts[1].fields[.until] = .moment(moment("\(day)d11:00"))
    return drafts
  }

  private let overlap = Playing(
    .overlap(
      OverlapWatch(
        selections: [Selection(kinds: [.endpointSeen])], until: .until, different: .tenant,
        atLeast: 2, lasting: hours(1) / 6, days: 2, within: hours(30 * 24))),
    says: "{values} {days} {minutes}")

  @Test(arguments: [("09:50", ["a: t1, t2 2 20"]), ("09:51", []), ("10:00", [])])
  func `two calls at once for ten minutes on two days`(second: String, told: [String]) {
    #expect(overlap.signals(calls(0, second: "09:40") + calls(1, second: second)) == told)
  }

  @Test func `days far apart do not count together`() {
    #expect(overlap.signals(calls(0, second: "09:00") + calls(40, second: "09:00")) == [])
  }

  @Test func `calls without an end or a tenant cannot be told`() {
    #expect(
      overlap.cannotTell(events("00:00 endpoint.seen a")) == [
        "a: endpoint.seen.tenant endpoint.seen.until"
      ])
  }

  private func located(_ places: String) -> [EventDraft] {
    places.enumerated().map { index, place in
      event("0\(index):00 device.located a lat=\(place == "h" ? 52 : 48) lon=12")
    }
  }

  private let address = Playing(
    .claimed(
      ClaimedWatch(
        selections: [Selection(kinds: [.deviceLocated], needs: [.lat, .lon])],
        compares: .distance(kilometres: 50), within: .max, days: 1, last: 4, times: 2,
        origins: ["shipping"])))

  @Test(arguments: [("hhaa", true), ("ahha", true), ("ahhha", false), ("hhha", false)])
  func `away at two of the last four`(places: String, fires: Bool) {
    let claim = event("00:00 claim.made a origin=shipping lat=52 lon=12")
    #expect(address.signals([claim] + located(places)).isEmpty != fires)
  }

  @Test func `only claims of the named origin are compared`() {
    let claim = event("00:00 claim.made a origin=application lat=52 lon=12")
    #expect(address.signals([claim] + located("aaaa")) == [])
    #expect(
      address.cannotTell([claim] + located("aaaa")) == ["a: claim.made.lat claim.made.lon"])
  }

  private let farm = Playing(
    .shared(
      SharedWatch(
        sightings: [.init(selection: Selection(kinds: [.deviceLocated]), by: .ip)], among: .party,
        atLeast: 2, within: hours(30 * 24), days: 3)), says: "{value}")

  @Test func `together on three days, each day for itself`() {
    func days(_ subject: String, _ numbers: [Int]) -> [EventDraft] {
      numbers.map { event("\($0)d00:00 device.located \(subject) ip=192.0.2.1") }
    }
    #expect(farm.signals(days("a", [0, 1, 2]) + days("b", [0, 1, 2])).count == 2)
    #expect(farm.signals(days("a", [0, 1, 2]) + days("b", [0, 1, 3])) == [])
    #expect(farm.signals(days("a", [0, 1, 31]) + days("b", [0, 1, 31])) == [])
  }
}
