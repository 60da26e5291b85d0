import Domain
import TestKit
import Testing

@testable import Detection

struct BesideWatchTests {
  /// A made-up indicator that fires on one event of a kind.
  private func plain(
    _ id: String, _ kind: EventKind, _ strength: Strength = .s3, family: String = "net"
  ) -> Indicator {
    Indicator(
      id: id, title: id, maturity: .trial, strength: strength, family: family,
      watch: counting(kind), says: id)
  }

  private func counting(_ kind: EventKind) -> Watch {
    .window(
      WindowWatch(
        selections: [Selection(kinds: [kind])], within: nil,
        tests: [.init(name: "times", measure: .count, comparison: .atLeast, bound: 1)]))
  }

  private func beside(
    _ id: String, _ watch: Watch?, _ conditions: [BesideWatch.Condition],
    _ strength: Strength = .s3
  ) -> Indicator {
    Indicator(
      id: id, title: id, maturity: .trial, strength: strength, family: "own",
      watch: .beside(BesideWatch(watch: watch, conditions: conditions)), says: "{beside}")
  }

  /// `subject: indicator strength sentence` of each signal that counts.
  private func signals(
    _ indicators: [Indicator], _ drafts: [EventDraft], only: Set<String>? = nil,
    measures: [Measure] = []
  ) -> [String] {
    let plan = Plan(
      IndicatorCatalogue(version: "test", indicators: indicators, measures: measures), only: only)
    let store = EventStore(drafts, layout: plan.layout)
    return Engine(plan).scan(
      store, asOf: drafts.map(\.time).max(), threads: 2, keepingClear: true
    ).assessments.flatMap { assessment in
      assessment.signals.filter { $0.resolvedBy == nil }.map {
        "\(assessment.subject): \($0.indicator) \($0.strength.rawValue) \($0.says)"
      }
    }.sorted()
  }

  private var scanned: Indicator {
    beside("own.scan", counting(.endpointSeen), [.init(names: .indicators(["net.login"]))])
  }

  @Test func `fires only where the other signal is there`() {
    let all = [scanned, plain("net.login", .loginSucceeded)]
    #expect(signals(all, events("00:00 endpoint.seen a")) == [])
    #expect(
      signals(all, events("00:00 endpoint.seen a", "00:00 login.succeeded a"), only: ["own.scan"])
        == ["a: own.scan S3 net.login"])
    #expect(
      signals(
        all, events("00:00 endpoint.seen a", "00:00 login.succeeded b"), only: ["own.scan"]) == [])
  }

  @Test func `explains that the other signal is not there`() {
    let plan = Plan(IndicatorCatalogue(version: "t", indicators: [scanned], measures: []))
    let store = EventStore(events("00:00 endpoint.seen a"), layout: plan.layout)
    let told = Engine(plan).scan(store, asOf: nil, threads: 1, explaining: ["a"])
    #expect(
      told.explanations["a"]?.map(\.detail) == ["seen, without the signals beside which it counts"])
  }

  @Test func `a resolved signal does not count`() {
    var drafts = events(
      "00:00 endpoint.seen a", "00:00 login.succeeded a", "00:00 subject.declared a")
    drafts[2].fields[.accommodation] = .list(["net.login"])
    let all = [scanned, plain("net.login", .loginSucceeded)]
    #expect(signals(all, drafts) == [])
  }

  @Test func `a weaker signal than asked for does not count`() {
    let strict = beside(
      "own.scan", counting(.endpointSeen), [.init(names: .families(["net"]), strength: .s2)])
    let drafts = events("00:00 endpoint.seen a", "00:00 login.succeeded a")
    #expect(signals([strict, plain("net.login", .loginSucceeded)], drafts).count == 1)
    #expect(signals([strict, plain("net.login", .loginSucceeded, .s2)], drafts).count == 2)
  }

  @Test(arguments: [(8.0, "S2"), (8.5, "S3")])
  func `signals of other families weigh together, those of its own do not`(
    least: Double, strength: String
  ) {
    var asked = plain("own.request", .requestMade, family: "own")
    asked.raises = [
      .init(
        to: .s2,
        watch: .beside(BesideWatch(watch: nil, conditions: [.init(names: .any, weighing: least)])))
    ]
    let others = [
      plain("net.login", .loginSucceeded), plain("pay.out", .payoutMade, family: "pay"),
      plain("own.scan", .endpointSeen, .s1, family: "own"),
    ]
    let drafts = events(
      "00:00 request.made a", "00:00 login.succeeded a", "00:00 payout.made a",
      "00:00 endpoint.seen a")
    #expect(signals([asked] + others, drafts).contains("a: own.request \(strength) own.request"))
  }

  @Test func `parts inside it are joined as they are elsewhere`() {
    let both = Watch.someOf(
      SomeOfWatch(
        parts: [
          .init(name: "scan", watch: counting(.endpointSeen)),
          .init(name: "wish", watch: counting(.requestMade)),
        ], atLeast: 2, within: nil))
    var told = beside("own.scan", both, [.init(names: .indicators(["net.login"]))])
    told.says = "{parts}"
    let all = [told, plain("net.login", .loginSucceeded)]
    #expect(signals(all, events("00:00 login.succeeded a", "00:01 endpoint.seen a")).count == 1)
    #expect(
      signals(
        all, events("00:00 login.succeeded a", "00:01 endpoint.seen a", "00:02 request.made a")
      ).contains { $0.hasPrefix("a: own.scan S3 ") && !$0.contains("{") })
  }

  @Test func `a stated weight is that of the plain form`() {
    var indicator = plain("own.request", .requestMade)
    #expect(Weight.weight(of: indicator, at: .s3) == 4)
    indicator.decibans = 9
    #expect(Weight.weight(of: indicator, at: .s3) == 9)
    #expect(Weight.weight(of: indicator, at: .s2) == 10)
    indicator.isWeightOfSite = true
    #expect(Weight.weight(of: indicator, at: .s1) == 9)
  }

  @Test func `raises what fired or was noted by a person`() {
    var asked = plain("own.request", .requestMade)
    let raise = Watch.beside(
      BesideWatch(watch: nil, conditions: [.init(names: .indicators(["net.login"]))]))
    asked.raises = [.init(to: .s2, watch: raise, says: "beside {beside}")]
    var noted = plain("own.noted", .requestMade)
    noted.watch = nil
    noted.raises = [.init(to: .s2, watch: raise)]
    let drafts = events(
      "00:00 request.made a", "00:00 login.succeeded a", "00:00 request.made b",
      "00:00 observation.noted a indicator=own.noted present=true observer=o")
    #expect(
      signals(
        [asked, noted, plain("net.login", .loginSucceeded)], drafts,
        only: ["own.noted", "own.request"]) == [
          "a: own.noted S2 noted by a person: own.noted", "a: own.request S2 beside net.login",
          "b: own.request S3 own.request",
        ])
  }

  @Test func `one stands on another, whatever their order`() {
    let first = beside("own.a", nil, [.init(names: .indicators(["own.b"]))])
    let second = beside("own.b", nil, [.init(names: .indicators(["net.login"]))])
    let told = signals(
      [first, second, plain("net.login", .loginSucceeded)], events("00:00 login.succeeded a"))
    #expect(
      told == ["a: net.login S3 net.login", "a: own.a S3 own.b", "a: own.b S3 net.login"])
  }

  @Test func `indicators that wait for each other end quietly`() {
    let first = beside("own.a", nil, [.init(names: .indicators(["own.b"]))])
    let second = beside("own.b", nil, [.init(names: .indicators(["own.a"]))])
    #expect(signals([first, second], events("00:00 login.succeeded a")) == [])
  }

  private func shared(_ id: String, _ kind: EventKind, _ field: Field) -> Indicator {
    var indicator = plain(id, kind, .s2)
    indicator.watch = .shared(
      SharedWatch(
        sightings: [.init(selection: Selection(kinds: [kind]), by: field)], atLeast: 2,
        within: hours(24)))
    return indicator
  }

  @Test(arguments: [("b", true), ("c", false)])
  func `two signals name one and the same other`(other: String, fires: Bool) {
    let personas = beside(
      "own.personas", nil,
      [.init(names: .indicators(["net.d", "net.p"]), atLeast: 2, isSharing: true)], .s1)
    let told = signals(
      [
        personas, shared("net.d", .applicationSubmitted, .device),
        shared("net.p", .claimMade, .phone),
      ],
      events(
        "00:00 application.submitted a device=d", "00:00 application.submitted b device=d",
        "00:00 claim.made a phone=p", "00:00 claim.made \(other) phone=p"),
      only: ["own.personas"])
    #expect(told.contains("a: own.personas S1 net.d, net.p") == fires)
  }

  private var referred: Indicator {
    var indicator = beside(
      "own.chain",
      .chain(
        ChainWatch(
          links: [
            Link(selection: Selection(kinds: [.referralMade]), field: .referred, leadsToField: true)
          ], steps: 3)),
      [.init(names: .any, strength: .s2), .init(names: .any, isOfOthers: true)])
    indicator.says = "{steps} {referrer}"
    return indicator
  }

  private let chain = events(
    "00:00 referral.made a referred=b", "00:01 referral.made b referred=c",
    "00:02 referral.made c referred=d", "00:03 referral.made d referred=e")

  @Test(arguments: [("a", ["d"]), ("c", ["d", "e"])])
  func `a chain of referrals reaches back some steps`(open: String, told: [String]) {
    let all = [
      referred, plain("net.login", .loginSucceeded, .s2), plain("net.work", .workLogged),
    ]
    let flags = events(
      "01:00 work.logged \(open)", "01:00 login.succeeded d", "01:00 login.succeeded e")
    let found = signals(all, chain + flags, only: ["own.chain"])
    #expect(found.map { String($0.prefix(1)) }.contains("d") == told.contains("d"))
    #expect(signals(all, chain + events("01:00 login.succeeded d"), only: ["own.chain"]) == [])
  }

  @Test func `a circle of referrals ends`() {
    let all = [referred, plain("net.login", .loginSucceeded, .s2)]
    let circle = events(
      "00:00 referral.made a referred=b", "00:00 referral.made b referred=a",
      "01:00 login.succeeded a", "01:00 login.succeeded b")
    #expect(
      signals(all, circle, only: ["own.chain"]) == ["a: own.chain S3 1 b", "b: own.chain S3 1 a"])
  }

  @Test func `the other signal that cannot be told makes it untold`() {
    var login = plain("net.login", .loginSucceeded)
    login.watch = .window(
      WindowWatch(
        selections: [Selection(kinds: [.loginSucceeded], needs: [.country])], within: nil,
        tests: [.init(name: "n", measure: .count, comparison: .atLeast, bound: 1)]))
    let plan = Plan(
      IndicatorCatalogue(version: "t", indicators: [scanned, login], measures: []),
      only: ["own.scan"])
    let drafts = events("00:00 endpoint.seen a", "00:00 login.succeeded a")
    let told = Engine(plan).scan(
      EventStore(drafts, layout: plan.layout), asOf: nil, threads: 1, keepingClear: true)
    #expect(
      told.assessments.flatMap(\.cannotTell).flatMap(\.missing) == ["login.succeeded.country"])
  }
}
