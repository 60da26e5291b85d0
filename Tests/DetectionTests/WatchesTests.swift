import Domain
import TestKit
import Testing

@testable import Detection

struct WatchesTests {
  @Test(arguments: [("1d00:00", true), ("23:59", false)])
  func `activity is unbroken from first to last`(last: String, fires: Bool) {
    let playing = Playing(
      .unbroken(
        UnbrokenWatch(
          selections: [Selection(kinds: [.loginSucceeded])], gap: hours(12), lasting: hours(24))),
      says: "{hours}")
    let drafts = events(
      "00:00 login.succeeded a", "12:00 login.succeeded a", "\(last) login.succeeded a")
    #expect(playing.signals(drafts) == (fires ? ["a: 24"] : []))
  }

  @Test func `a gap over the limit ends a run`() {
    let playing = Playing(
      .unbroken(
        UnbrokenWatch(
          selections: [Selection(kinds: [.loginSucceeded])], gap: hours(1), lasting: hours(2))))
    #expect(
      playing.signals(
        events("00:00 login.succeeded a", "01:00 login.succeeded a", "02:01 login.succeeded a"))
        == [])
  }

  @Test func `steps follow in order, within the time, on one session`() {
    let masked = Selection(
      kinds: [.loginSucceeded], when: [FieldTest(.field(.network), .isOne(of: ["vpn"]))])
    let bare = Selection(
      kinds: [.loginSucceeded], when: [FieldTest(.field(.network), .isOne(of: ["residential"]))])
    let playing = Playing(
      .steps(
        StepsWatch(
          steps: [masked, bare, masked], within: hours(0.5),
          relations: [
            .init(
              anyOf: [.init(.field(.session, step: 0), .field(.session, step: 1))], isEqual: true),
            .init(anyOf: [.init(.field(.country, step: 1), .declaredCountry)], isEqual: false),
          ])), says: "{times}")
    func leak(_ session: String, _ last: String, _ country: String = "FR") -> [EventDraft] {
      events(
        "00:00 claim.made a origin=platform country=DE",
        "01:00 login.succeeded a network=vpn session=s1 country=DE",
        "01:10 login.succeeded a network=residential session=\(session) country=\(country)",
        "\(last) login.succeeded a network=vpn session=s1 country=DE")
    }
    #expect(playing.signals(leak("s1", "01:30")) == ["a: 1"])
    #expect(playing.signals(leak("s1", "01:31")) == [])
    #expect(playing.signals(leak("s2", "01:30")) == [])
    #expect(playing.signals(leak("s1", "01:30", "DE")) == [])
  }

  @Test(arguments: [("03:00", true), ("20:00", false)])
  func `nobody flies that fast`(time: String, fires: Bool) {
    let playing = Playing(
      .speed(
        SpeedWatch(
          selections: [Selection(kinds: [.loginSucceeded], needs: [.lat, .lon])], distance: 500,
          speed: 900)), says: "{km} km")
    let drafts = events(
      "00:00 login.succeeded a lat=52.5 lon=13.4", "\(time) login.succeeded a lat=40.7 lon=-74.0")
    #expect(playing.signals(drafts) == (fires ? ["a: 6386 km"] : []))
  }

  static let shared = Playing(
    .shared(
      SharedWatch(
        sightings: [.init(selection: Selection(kinds: [.loginSucceeded]), by: .device)],
        among: .party, atLeast: 2, within: hours(24), hubAbove: 3)), says: "{value} +{others}")

  @Test func `a device of two parties is shared`() {
    #expect(
      Self.shared.signals(
        events("00:00 login.succeeded a device=d", "01:00 login.succeeded b device=d"))
        == ["a: d +1", "b: d +1"])
  }

  @Test func `a declared group counts once`() {
    #expect(
      Self.shared.signals(
        events(
          "00:00 subject.declared a group=g", "00:00 subject.declared b group=g",
          "00:00 login.succeeded a device=d", "01:00 login.succeeded b device=d")) == [])
  }

  @Test func `two accounts of one declared identity are one`() {
    #expect(
      Self.shared.signals(
        events(
          "00:00 subject.declared a identity=x", "00:00 subject.declared b identity=x",
          "00:00 login.succeeded a device=d", "01:00 login.succeeded b device=d")) == [])
  }

  @Test func `a hub says nothing`() {
    let crowd = ["a", "b", "c", "e"].map { event("00:00 login.succeeded \($0) device=d") }
    #expect(Self.shared.signals(crowd) == [])
  }

  @Test func `texts that share their words are one value`() {
    let playing = Playing(
      .shared(
        SharedWatch(
          sightings: [.init(selection: Selection(kinds: [.bidPlaced]), by: .text)],
          among: .identity, atLeast: 2, within: hours(24),
          likeness: .texts(TextLikeness(share: 0.5)))), says: "+{others}")
    let (one, two) = (
      "i_have_built_many_shops_like_yours_and_can_start_this_week",
      "i_have_built_many_shops_like_yours_and_can_start_today"
    )
    #expect(
      playing.signals(
        events(
          "00:00 bid.placed a text=\(one)", "01:00 bid.placed b text=\(two)",
          "02:00 bid.placed c text=our_team_translates_letters_from_danish_to_polish_every_day"))
        == ["a: +1", "b: +1"])
  }

  @Test func `short texts are everybody's`() {
    let playing = Playing(
      .shared(
        SharedWatch(
          sightings: [.init(selection: Selection(kinds: [.bidPlaced]), by: .text)],
          atLeast: 2, within: hours(24), likeness: .texts(TextLikeness(share: 0.5)))))
    #expect(
      playing.signals(
        events("00:00 bid.placed a text=hello_there", "01:00 bid.placed b text=hello_there"))
        == [])
  }

  @Test func `logins elsewhere disagree with the claimed country, travel left out`() {
    let playing = Playing(
      .claimed(
        ClaimedWatch(
          selections: [Selection(kinds: [.loginSucceeded], needs: [.country])], compares: .country,
          within: hours(14 * 24), days: 3)), says: "{claimed} {observed} {days}")
    let claim = event("00:00 claim.made a origin=platform country=DE")
    let logins = (1...3).map { event("\($0)d08:00 login.succeeded a country=BR") }
    #expect(playing.signals([claim] + logins) == ["a: DE BR 3"])
    let travel = event("00:00 travel.declared a country=BR from=2026-01-01 to=2026-01-03")
    #expect(playing.signals([claim, travel] + logins) == [])
    #expect(playing.signals(logins) == [])
    #expect(playing.cannotTell(logins) == ["a: claim.made.country"])
  }

  @Test func `work outside the agreed hours is told in the declared offset`() {
    let playing = Playing(
      .claimed(
        ClaimedWatch(
          selections: [Selection(kinds: [.sessionActive])], compares: .hours(slackMinutes: 60),
          within: hours(240), days: 2, share: 0.5)))
    let declared = event(
      "00:00 subject.declared a agreed_start=09:00 agreed_end=17:00 utc_offset=120")
    func sessions(_ clock: String) -> [EventDraft] {
      (1...2).map { event("\($0)d\(clock) session.active a") }
    }
    var hours = declared
    hours.fields[.agreedStart] = .number(540)
    hours.fields[.agreedEnd] = .number(1020)
    #expect(playing.signals([hours] + sessions("23:00")).count == 1)
    #expect(playing.signals([hours] + sessions("08:00")).isEmpty)
  }

  @Test func `a new device counts once there is a past`() {
    let playing = Playing(
      .novel(
        NovelWatch(
          selections: [Selection(kinds: [.loginSucceeded])], fields: [.device, .country],
          after: hours(48))), says: "{device} {country}")
    #expect(
      playing.signals(
        events(
          "00:00 login.succeeded a device=d1 country=DE",
          "1d00:00 login.succeeded a device=d2 country=FR",
          "3d00:00 login.succeeded a device=d3 country=DE",
          "4d00:00 login.succeeded a device=d4 country=BR")) == ["a: d4 BR"])
  }

  @Test(arguments: [(90.0, true), (80.0, false)])
  func `money that leaves at once, several times in a row`(part: Double, fires: Bool) {
    let playing = Playing(
      .flow(
        FlowWatch(
          incoming: Selection(kinds: [.paymentReceived]), outgoing: Selection(kinds: [.payoutMade]),
          amount: .amount, share: 0.85, within: hours(48), inARow: 2)), says: "{payments}")
    let drafts = events(
      "00:00 payment.received a amount=100", "10:00 payout.made a amount=\(part)",
      "5d00:00 payment.received a amount=100", "5d10:00 payout.made a amount=90",
      "9d00:00 payment.received a amount=5")
    #expect(playing.signals(drafts) == (fires ? ["a: 2"] : []))
  }

  @Test func `some of several within a time`() {
    func changed(_ field: String) -> Watch {
      .window(
        WindowWatch(
          selections: [
            Selection(
              kinds: [.changeMade], when: [FieldTest(.field(.field), .isOne(of: [field]))])
          ], within: nil,
          tests: [.init(name: field, measure: .count, comparison: .atLeast, bound: 1)]))
    }
    let playing = Playing(
      .someOf(
        SomeOfWatch(
          parts: ["payee", "password", "skills"].map { .init(name: $0, watch: changed($0)) },
          atLeast: 2, within: hours(24))), says: "{parts}")
    #expect(
      playing.signals(
        events("00:00 change.made a field=payee", "20:00 change.made a field=skills"))
        == ["a: payee, skills"])
    #expect(
      playing.signals(
        events("00:00 change.made a field=payee", "3d00:00 change.made a field=skills")) == [])
  }
}
