import Domain
import TestKit
import Testing

@testable import Detection

struct TimeTestTests {
  private func counting(
    _ kind: EventKind, _ field: FieldTest.TestedField, _ test: TimeTest
  ) -> Playing {
    Playing(
      .window(
        WindowWatch(
          selections: [Selection(kinds: [kind], when: [FieldTest(field, .time(test))])],
          within: nil,
          tests: [.init(name: "times", measure: .count, comparison: .atLeast, bound: 1)])),
      says: "{times}")
  }

  private let started = Landmark(selection: Selection(kinds: [.employmentStarted]))

  @Test(arguments: [("7d00:00", true), ("7d00:01", false)])
  func `a tool in the first seven days`(time: String, fires: Bool) {
    let playing = counting(
      .endpointSeen, .time, .since(started, [.init(.atMost, hours(7 * 24))]))
    let drafts = events("00:00 employment.started a", "\(time) endpoint.seen a what=software")
    #expect(playing.signals(drafts) == (fires ? ["a: 1"] : []))
  }

  @Test func `without a start nothing can be told, unless that is the normal case`() {
    let drafts = events("00:00 endpoint.seen a what=software")
    let playing = counting(.endpointSeen, .time, .since(started, []))
    #expect(playing.signals(drafts) == [])
    #expect(playing.cannotTell(drafts) == ["a: employment.started"])
    var quiet = started
    quiet.isQuietIfNever = true
    #expect(counting(.endpointSeen, .time, .since(quiet, [])).cannotTell(drafts) == [])
  }

  @Test func `a new start ends the time after the end`() {
    let ended = Landmark(
      selection: Selection(kinds: [.employmentEnded]),
      cancelledBy: Selection(kinds: [.employmentStarted]), isQuietIfNever: true)
    let playing = counting(.loginSucceeded, .time, .since(ended, []))
    #expect(
      playing.signals(
        events(
          "00:00 employment.ended a", "01:00 login.succeeded a", "00:00 employment.ended b",
          "00:30 employment.started b", "01:00 login.succeeded b")) == ["a: 1"])
  }

  @Test func `the enrolment of another device does not count`() {
    let enrolled = Landmark(selection: Selection(kinds: [.deviceEnrolled]), same: .device)
    let playing = counting(
      .endpointAlert, .time, .since(enrolled, [.init(.atMost, hours(24))]))
    #expect(
      playing.signals(
        events(
          "00:00 device.enrolled a device=d1", "01:00 endpoint.alert a device=d2",
          "00:00 device.enrolled b device=d1", "01:00 endpoint.alert b device=d1")) == ["b: 1"])
  }

  @Test(arguments: [("2025-11-02", true), ("2025-11-03", false)])
  func `a commit dated long before the account was made`(authored: String, fires: Bool) {
    let created = Landmark(selection: Selection(kinds: [.claimMade]), at: .created)
    let playing = counting(
      .commitPushed, .field(.authored), .until(created, [.init(.atLeast, hours(30 * 24))]))
    let drafts = events(
      "00:00 claim.made a origin=code-host created=2025-12-02",
      "00:00 commit.pushed a authored=\(authored)")
    #expect(playing.signals(drafts) == (fires ? ["a: 1"] : []))
  }

  @Test func `a return ends it also where the device must be the same`() {
    let enrolled = Landmark(
      selection: Selection(kinds: [.deviceEnrolled]), same: .device,
      cancelledBy: Selection(kinds: [.shipmentReturned]), isQuietIfNever: true)
    let playing = counting(.endpointAlert, .time, .since(enrolled, []))
    let drafts = events("00:00 device.enrolled a device=d1", "02:00 endpoint.alert a device=d1")
    #expect(playing.signals(drafts) == ["a: 1"])
    #expect(playing.signals(drafts + events("01:00 shipment.returned a device=d1")) == [])
  }

  @Test func `a month counts from its first day`() {
    let since = Landmark(selection: Selection(kinds: [.claimMade]), at: .from)
    let playing = counting(.claimMade, .time, .since(since, [.init(.atLeast, hours(31 * 24))]))
    #expect(playing.signals(events("00:00 claim.made a from=2025-12")) == ["a: 1"])
    #expect(playing.signals(events("00:00 claim.made a from=2026-01")) == [])
  }

  @Test(arguments: [("02:59", false), ("03:00", true), ("10:59", true), ("11:00", false)])
  func `a night of eight hours on the claimed clock`(time: String, fires: Bool) {
    let playing = counting(.loginSucceeded, .time, .clock(from: 22 * 60, to: 6 * 60))
    let claim = event("00:00 claim.made a origin=application utc_offset=-300")
    #expect(
      playing.signals([claim, event("\(time) login.succeeded a")]) == (fires ? ["a: 1"] : []))
    #expect(
      playing.cannotTell([event("\(time) login.succeeded a")]) == ["a: claim.made.utc_offset"])
  }

  @Test(arguments: [(101.0, true), (100.0, false)])
  func `a number against another of the same event`(delay: Double, fires: Bool) {
    let late = FieldTest(
      .field(.delayMs), .comparesField(.above, .rttMs, times: 1, plus: 60))
    let playing = Playing(
      .window(
        WindowWatch(
          selections: [
            Selection(kinds: [.endpointInput], needs: [.delayMs, .rttMs], when: [late])
          ],
          within: nil,
          tests: [.init(name: "times", measure: .count, comparison: .atLeast, bound: 1)])),
      says: "{times}")
    let drafts = events("00:00 endpoint.input a delay_ms=\(delay) rtt_ms=40")
    #expect(playing.signals(drafts) == (fires ? ["a: 1"] : []))
    #expect(
      playing.cannotTell(events("00:00 endpoint.input a delay_ms=1")) == [
        "a: endpoint.input.rtt_ms"
      ])
  }
}
