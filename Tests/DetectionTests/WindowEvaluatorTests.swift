import Domain
import TestKit
import Testing

@testable import Detection

struct WindowEvaluatorTests {
  @Test func `a window for each payee`() {
    let playing = Playing(
      .window(
        WindowWatch(
          selections: [Selection(kinds: [.chargeMade])], split: .payee, within: hours(24),
          tests: [.init(name: "charges", measure: .count, comparison: .atLeast, bound: 2)])),
      says: "{charges} {payee}")
    #expect(
      playing.signals(
        events(
          "00:00 charge.made a payee=p", "01:00 charge.made a payee=q",
          "02:00 charge.made a payee=q")) == ["a: 2 q"])
    #expect(playing.cannotTell(events("00:00 charge.made a amount=1")) == ["a: charge.made.payee"])
  }

  let countries = Playing(
    .window(
      WindowWatch(
        selections: [Selection(kinds: [.loginSucceeded], needs: [.country])], within: hours(24),
        tests: [
          .init(
            name: "countries", measure: .distinct(.field(.country)), comparison: .atLeast,
            bound: 3)
        ])), says: "{countries.count}: {countries}")

  @Test(arguments: [("1d00:00", true), ("1d00:01", false)])
  func `a country exactly one span old still counts`(time: String, fires: Bool) {
    let signals = countries.signals(
      events(
        "00:00 login.succeeded a country=DE", "05:00 login.succeeded a country=FR",
        "\(time) login.succeeded a country=BR"))
    #expect(signals == (fires ? ["a: 3: BR, DE, FR"] : []))
  }

  @Test func `each subject has a window of its own`() {
    #expect(
      countries.signals(
        events(
          "00:00 login.succeeded a country=DE", "01:00 login.succeeded b country=FR",
          "02:00 login.succeeded a country=BR")) == [])
  }

  @Test func `a login without a country cannot be told`() {
    #expect(
      countries.cannotTell(events("00:00 login.succeeded a"))
        == ["a: login.succeeded.country"])
  }

  @Test func `evidence names each event of the windows that fired, once`() {
    let result = countries.scan(
      events(
        "00:00 login.succeeded a country=DE id=e1", "01:00 login.succeeded a country=FR id=e2",
        "02:00 login.succeeded a country=BR id=e3", "03:00 login.succeeded a country=BR id=e4",
        "5d00:00 login.succeeded a country=BR id=e5"))
    let signal = result.assessments.first?.signals.first
    #expect(signal?.evidence.first == ["e1", "e2", "e3", "e4"])
    #expect(signal?.to == moment("03:00"))
  }

  @Test func `sums, shares and counts hold together`() {
    let playing = Playing(
      .window(
        WindowWatch(
          selections: [Selection(kinds: [.bidPlaced], needs: [.won])], within: nil,
          tests: [
            .init(name: "bids", measure: .count, comparison: .atLeast, bound: 4),
            .init(
              name: "won", measure: .share([FieldTest(.field(.won), .isFlag(true))]),
              comparison: .below, bound: 0.3),
            .init(name: "sum", measure: .sum(.amount), comparison: .above, bound: 30),
          ])), says: "{bids} {won} {sum}")
    let bids = events(
      "00:00 bid.placed a won=true amount=10", "01:00 bid.placed a won=false amount=10",
      "02:00 bid.placed a won=false amount=10", "03:00 bid.placed a won=false amount=10")
    #expect(playing.signals(bids) == ["a: 4 0.25 40"])
    #expect(playing.signals(Array(bids.dropLast())) == [])
  }

  @Test func `a window by another key speaks of every subject in it`() {
    let playing = Playing(
      .window(
        WindowWatch(
          selections: [
            Selection(
              kinds: [.ratingGiven], when: [FieldTest(.field(.stars), .compares(.atLeast, 5))])
          ], per: .field(.client), within: hours(48),
          tests: [
            .init(name: "rated", measure: .distinct(.subject), comparison: .atLeast, bound: 2)
          ])), says: "{rated}")
    #expect(
      playing.signals(
        events(
          "00:00 rating.given a client=c1 stars=5", "01:00 rating.given b client=c1 stars=5",
          "02:00 rating.given d client=c2 stars=5", "03:00 rating.given e client=c1 stars=4"))
        == ["a: 2", "b: 2"])
  }

  @Test func `long days are counted by their sums`() {
    let playing = Playing(
      .window(
        WindowWatch(
          selections: [Selection(kinds: [.workLogged], needs: [.minutes])], within: hours(14 * 24),
          tests: [
            .init(
              name: "days", measure: .periods(.day, sum: .minutes, .above, 960),
              comparison: .atLeast, bound: 2)
          ])), says: "{days}")
    #expect(
      playing.signals(
        events(
          "08:00 work.logged a minutes=600", "20:00 work.logged a minutes=400",
          "1d08:00 work.logged a minutes=970", "2d08:00 work.logged a minutes=960"))
        == ["a: 2"])
  }
}
