import Domain
import TestKit
import Testing

@testable import Detection

/// The property that a live engine agrees with a scan for each way of watching, though it lets events go.
struct LiveAgreementTests {
  static let logins = Selection(kinds: [.loginSucceeded], needs: [.country])
  static let masked = Selection(
    kinds: [.loginSucceeded], when: [FieldTest(.field(.network), .isOne(of: ["vpn"]))])
  static let bare = Selection(
    kinds: [.loginSucceeded], when: [FieldTest(.field(.network), .isOne(of: ["mobile"]))])
  static let incoming = Selection(kinds: [.paymentReceived], needs: [.amount])
  static let outgoing = Selection(kinds: [.payoutMade])

  static func window(
    _ measure: WindowWatch.Measure, _ comparison: Comparison, _ bound: Double,
    within: Int64? = hours(24), per: Value = .subject
  ) -> Watch {
    .window(
      WindowWatch(
        selections: [logins], per: per, within: within,
        tests: [
          .init(name: "logins", measure: .count, comparison: .atLeast, bound: 3),
          .init(name: "value", measure: measure, comparison: comparison, bound: bound),
        ]))
  }

  static func shared(
    within: Int64 = hours(12), hub: Int? = nil, including: [EventKind] = [],
    alike: Double? = nil
  ) -> Watch {
    .shared(
      SharedWatch(
        sightings: [
          .init(selection: Selection(kinds: [.loginSucceeded]), by: .device),
          .init(selection: Selection(kinds: [.bidPlaced]), by: .text),
        ], among: .party, atLeast: 2, within: within, hubAbove: hub, including: including,
        likeness: alike.map { .texts(TextLikeness(share: $0)) } ?? .same))
  }

  static func steps(_ atLeast: Int, anyOrder: Bool = false, notBefore: Bool = false) -> Watch {
    .steps(
      StepsWatch(
        steps: [masked, bare], within: hours(30),
        relations: [
          .init(
            anyOf: [.init(.field(.device, step: 0), .field(.device, step: 1))],
            isEqual: atLeast == 1),
          .init(anyOf: [.init(.field(.country, step: 1), .declaredCountry)], isEqual: false),
        ], atLeast: atLeast, anyOrder: anyOrder,
        notBefore: notBefore
          ? [
            Selection(
              kinds: [.checkCompleted],
              when: [FieldTest(.field(.result), .isOne(of: ["passed"]))])
          ] : []))
  }

  static func claimed(_ aspect: ClaimedWatch.Aspect) -> Watch {
    .claimed(
      ClaimedWatch(
        selections: [logins], compares: aspect, within: hours(72), days: 2, share: 0.5))
  }

  static let ways: [(String, Watch)] = [
    ("countries", window(.distinct(.field(.country)), .atLeast, 3)),
    (
      "few by share",
      window(.share([FieldTest(.field(.network), .isOne(of: ["vpn"]))]), .below, 0.3)
    ),
    ("sum", window(.sum(.asn), .above, 40)),
    ("median", window(.median(per: .field(.device)), .atLeast, 2)),
    ("days", window(.periods(.day, sum: .asn, .above, 10), .atLeast, 2, within: hours(72))),
    ("for ever", window(.distinct(.field(.country)), .atLeast, 4, within: nil)),
    ("per device", window(.distinct(.subject), .atLeast, 2, per: .field(.device))),
    (
      "unbroken",
      .unbroken(UnbrokenWatch(selections: [logins], gap: hours(8), lasting: hours(14)))
    ),
    ("steps", steps(1)), ("steps, twice", steps(2)),
    ("steps in any order", steps(2, anyOrder: true)),
    ("steps not before", steps(1, notBefore: true)),
    ("speed", .speed(SpeedWatch(selections: [logins], distance: 500, speed: 900))),
    ("shared", shared()), ("shared, hub", shared(hub: 5)),
    ("shared, including", shared(including: [.bidPlaced])), ("alike", shared(alike: 0.5)),
    ("claimed country", claimed(.country)), ("claimed offset", claimed(.offset(minutes: 120))),
    (
      "novel",
      .novel(NovelWatch(selections: [logins], fields: [.device, .country], after: hours(48)))
    ),
    (
      "flow",
      .flow(
        FlowWatch(
          incoming: incoming, outgoing: outgoing, amount: .amount, share: 0.5, within: hours(30),
          inARow: 2))
    ),
    (
      "some of",
      .someOf(
        SomeOfWatch(
          parts: [
            .init(name: "steps", watch: steps(1)), .init(name: "shared", watch: shared()),
            .init(name: "countries", watch: window(.distinct(.field(.country)), .atLeast, 3)),
          ], atLeast: 2, within: hours(24)))
    ),
  ]

  @Test(arguments: ways.indices)
  func `says in the end what a scan says of everything`(way: Int) {
    let (name, watch) = Self.ways[way]
    let playing = Playing(watch, says: "{value} {others}")
    var fired = 0
    for (seed, late) in [(UInt64(1), hours(0)), (2, hours(6)), (3, hours(30))] {
      var made = MadeEvents(seed: seed)
      let drafts = made.drafts(count: 300, days: 240)
      let scanned = playing.scan(drafts).assessments
      let plan = Plan(
        IndicatorCatalogue(version: "test", indicators: [playing.indicator], measures: []))
      var engine = LiveEngine(plan, LiveSettings(lateness: late))
      let all = drafts.enumerated().map { LiveEvent($1, line: $0 + 1) }
      for event in made.delayed(all, by: late) {
        if event.line % 97 == 0, let restored = try? LiveEngine(plan, snapshot: engine.snapshot()) {
          engine = restored
        }
        #expect(engine.take(event).taken == 1)
      }
      let told = engine.assessments(keepingClear: true)
      let pair = zip(told, scanned).first { "\($0)" != "\($1)" }
      #expect(pair == nil, "\(name), seed \(seed)")
      #expect(told.count == scanned.count)
      fired += scanned.count { !$0.signals.isEmpty }
    }
    #expect(fired > 0, "\(name) never fires")
  }
}

/// Events that look random and are the same every time.
struct MadeEvents {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func number(_ bound: UInt64) -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state >> 33) % bound
  }

  /// A few subjects that log in, bid, are paid and pay out, busy on some days and idle for weeks.
  mutating func drafts(count: Int, days: UInt64) -> [EventDraft] {
    var drafts = events(
      "00:00 claim.made s0 origin=platform country=DE utc_offset=60",
      "00:00 claim.made s1 origin=platform country=FR utc_offset=60",
      "00:00 subject.declared s2 group=g", "00:00 subject.declared s3 group=g",
      "00:00 claim.made s4 origin=platform country=DE",
      "00:00 claim.made s5 origin=resume country=FR",
      "30d00:00 claim.made s0 origin=id-document country=BR verified=true",
      "10d00:00 travel.declared s1 country=BR from=2026-01-20 to=2026-01-30")
    let busy = (0..<12).map { _ in number(days) }
    for _ in 0..<count {
      let day = number(4) == 0 ? number(days) : busy[Int(number(12))]
      let time = "\(day)d\(number(24)):\(number(60))"
      let subject = "s\(number(6))"
      drafts.append(event("\(time) \(what(subject))"))
    }
    return drafts.sorted { $0.time < $1.time }
  }

  private mutating func what(_ subject: String) -> String {
    switch number(10) {
    case 0, 9: return "payment.received \(subject) amount=\(10 + number(3)) currency=EUR"
    case 1: return "payout.made \(subject) amount=\(5 + number(20)) currency=EUR"
    case 2:
      let noun = ["house", "shop", "bank"][Int(number(3))]
      return
        "bid.placed \(subject) text=i_will_build_your_\(noun)_in_ten_days_with_care_and_\(noun)"
    case 3:
      return
        "check.completed \(subject) measure=dd.one result=\(number(3) == 0 ? "passed" : "failed")"
    default:
      let country = ["DE", "FR", "BR", "US", "PH"][Int(number(5))]
      let network = ["vpn", "mobile", "residential"][Int(number(3))]
      return "login.succeeded \(subject) device=d\(number(5)) country=\(country) "
        + "network=\(network) asn=\(number(20)) lat=\(number(50)) lon=\(number(90)) "
        + "utc_offset=\(60 * number(6))"
    }
  }

  /// The events in an order in which each comes up to `late` after its time.
  mutating func delayed(_ events: [LiveEvent], by late: Int64) -> [LiveEvent] {
    var keyed: [(LiveEvent, Int64)] = []
    for event in events {
      keyed.append((event, event.time + (late > 0 ? Int64(number(UInt64(late))) : 0)))
    }
    return keyed.sorted { $0.1 < $1.1 }.map(\.0)
  }
}
