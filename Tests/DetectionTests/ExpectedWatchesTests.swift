import Domain
import TestKit
import Testing

@testable import Detection

struct ExpectedWatchesTests {
  private let overdue = Playing(
    .overdue(
      OverdueWatch(
        after: Selection(kinds: [.employmentEnded]), expects: Selection(kinds: [.shipmentReturned]),
        within: hours(14 * 24), early: hours(48), given: Selection(kinds: [.shipmentDelivered]))),
    says: "{days} {items}")

  private let left = events("00:00 shipment.delivered a", "5d00:00 employment.ended a")

  @Test(arguments: [("19d00:00", []), ("19d00:01", ["a: 14 1"])])
  func `is told once the time is over`(now: String, told: [String]) {
    #expect(overdue.signals(left + events("\(now) login.succeeded b")) == told)
  }

  @Test(arguments: ["3d00:00", "18d00:00"])
  func `what came in time, or a little before, is not overdue`(returned: String) {
    #expect(
      overdue.signals(
        left + events("\(returned) shipment.returned a", "60d00:00 login.succeeded b")) == [])
  }

  @Test func `where nothing was handed out nothing can be told`() {
    let drafts = events("00:00 employment.ended a", "60d00:00 login.succeeded b")
    #expect(overdue.signals(drafts) == [])
    #expect(overdue.cannotTell(drafts) == ["a: shipment.delivered"])
  }

  private func dormant(_ then: DormantWatch.Change?, toldFor: Int64? = nil) -> Playing {
    Playing(
      .dormant(
        DormantWatch(
          selections: [Selection(kinds: [.loginSucceeded])], atLeast: hours(730 * 24), then: then,
          toldFor: toldFor)), says: "{months} {changed}")
  }

  private let change = DormantWatch.Change(
    within: hours(30 * 24), anyOf: [Selection(kinds: [.changeMade])], new: [.country])

  @Test(arguments: [("NO", ["a: 24 country"]), ("DE", [])])
  func `a long silence, then another country`(country: String, told: [String]) {
    let drafts = events(
      "00:00 login.succeeded a country=DE", "740d00:00 login.succeeded a country=\(country)")
    #expect(dormant(change).signals(drafts) == told)
  }

  @Test(arguments: [("710d00:00", true), ("770d00:00", true), ("771d00:00", false)])
  func `a change shortly before or after the resumption`(time: String, fires: Bool) {
    let drafts = events(
      "00:00 login.succeeded a country=DE", "740d00:00 login.succeeded a country=DE",
      "\(time) change.made a field=email")
    #expect(dormant(change).signals(drafts).isEmpty != fires)
    #expect(dormant(change).signals(drafts.reversed()).isEmpty != fires)
  }

  @Test func `a resumption long ago is no longer told`() {
    let drafts = events(
      "00:00 login.succeeded a", "740d00:00 login.succeeded a", "900d00:00 login.succeeded a")
    #expect(dormant(nil, toldFor: hours(200 * 24)).signals(drafts).count == 1)
    #expect(dormant(nil, toldFor: hours(100 * 24)).signals(drafts) == [])
  }

  private let reappears = Playing(
    .reappears(
      ReappearsWatch(
        sightings: [
          .init(
            selection: Selection(kinds: [.loginSucceeded, .applicationSubmitted]), by: .device)
        ],
        gone: Landmark(selection: Selection(kinds: [.employmentEnded])),
        back: Landmark(selection: Selection(kinds: [.applicationSubmitted])),
        within: hours(90 * 24), hubAbove: 2)), says: "{value} {days}")

  @Test(arguments: [("100d00:00", ["b: d 90"]), ("100d00:01", []), ("09:00", [])])
  func `a device of somebody who has gone applies again`(time: String, told: [String]) {
    let drafts = events(
      "00:00 login.succeeded a device=d", "10d00:00 employment.ended a",
      "\(time) application.submitted b device=d")
    #expect(reappears.signals(drafts) == told)
    #expect(reappears.signals(drafts.reversed()) == told)
  }

  @Test func `one declared identity that returns, and a hub, say nothing`() {
    let gone = events("00:00 login.succeeded a device=d", "10d00:00 employment.ended a")
    #expect(
      reappears.signals(
        gone
          + events(
            "00:00 subject.declared a identity=x", "00:00 subject.declared b identity=x",
            "20d00:00 application.submitted b device=d")) == [])
    #expect(
      reappears.signals(
        gone
          + events(
            "20d00:00 application.submitted b device=d", "20d00:00 login.succeeded c device=d"))
        == [])
  }
}
