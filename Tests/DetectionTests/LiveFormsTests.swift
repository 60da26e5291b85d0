import Domain
import TestKit
import Testing

@testable import Detection

/// The property that a live engine agrees with a scan also where a watch looks beyond one key's events.
struct LiveFormsTests {
  private static let claims = Selection(kinds: [.claimMade])
  private static let logins = Selection(kinds: [.loginSucceeded])
  private static let started = Landmark(selection: Selection(kinds: [.employmentStarted]))
  private static let ended = Landmark(selection: Selection(kinds: [.employmentEnded]))

  private static func claimed(_ origins: String..., by field: Field) -> SharedWatch.Sighting {
    SharedWatch.Sighting(
      selection: Selection(
        kinds: [.claimMade], when: [FieldTest(.field(.origin), .isOne(of: origins))]), by: field)
  }

  private static func shared(_ change: (inout SharedWatch) -> Void) -> Watch {
    var watch = SharedWatch(
      sightings: [.init(selection: claims, by: .email)], among: .subject, atLeast: 2,
      within: hours(24 * 20))
    change(&watch)
    return .shared(watch)
  }

  private static func counting(_ kind: EventKind, _ test: FieldTest? = nil, atLeast: Double = 2)
    -> Watch
  {
    .window(
      WindowWatch(
        selections: [Selection(kinds: [kind], when: [test].compactMap(\.self))],
        within: hours(48),
        tests: [.init(name: "value", measure: .count, comparison: .atLeast, bound: atLeast)]))
  }

  private static let devices = Watch.shared(
    SharedWatch(
      sightings: [.init(selection: logins, by: .device)], among: .subject, atLeast: 2,
      within: hours(24)))

  private static func beside(_ watch: Watch?, _ condition: BesideWatch.Condition) -> Watch {
    .beside(BesideWatch(watch: watch, conditions: [condition]))
  }

  private static let ways: [(String, Watch)] = [
    (
      "differs",
      .differs(
        DiffersWatch(
          known: [claimed("id-document", by: .name)],
          seen: [claimed("application", "platform", by: .name)], compares: .name(NameRule()),
          per: .identity))
    ),
    (
      "conflict",
      .conflict(
        ConflictWatch(
          selections: [claims], hard: [.email], soft: [.name, .url, .handle],
          enough: [.init(hard: 0, soft: 1)]))
    ),
    (
      "predates",
      .predates(
        PredatesWatch(
          selections: [claims], months: 0, atLeast: 2,
          technologies: [
            Technology(name: "one", released: 2015 * 12, source: ""),
            Technology(name: "two", released: 2012 * 12, source: ""),
          ]))
    ),
    (
      "lookalike",
      .lookalike(LookalikeWatch(selections: [claims], fields: [.email], known: ["companies"]))
    ),
    (
      "dormant",
      .dormant(
        DormantWatch(
          selections: [logins], atLeast: hours(24 * 20), opens: started,
          then: .init(
            within: hours(72), anyOf: [Selection(kinds: [.payoutMade])], new: [.device])))
    ),
    (
      "reappears",
      .reappears(
        ReappearsWatch(
          sightings: [.init(selection: logins, by: .device)], gone: ended, back: started,
          within: hours(24 * 40)))
    ),
    (
      "unusual",
      .unusual(
        UnusualWatch(
          selections: [logins], measure: .count, past: 30, after: 20, deviations: 1, atLeast: 2))
    ),
    (
      "hours",
      .hours(
        HoursWatch(
          selections: [logins], stretch: 4, reference: .past(hours(24 * 56)), by: 60, weeks: 1,
          of: 2, fewest: 1))
    ),
    (
      "overlap",
      .overlap(
        OverlapWatch(
          selections: [Selection(kinds: [.sessionActive])], from: .from, until: .to,
          different: .device, atLeast: 2, lasting: hours(1), days: 1))
    ),
    ("mailbox", shared { $0.sightings[0].form = .mailbox }),
    (
      "two forms",
      shared {
        $0.sightings[0].form = .mailbox
        $0.sightings.append(.init(selection: claims, by: .url, form: .domain(except: [])))
      }
    ),
    (
      "form and as it is",
      shared {
        $0.sightings[0].form = .mailbox
        $0.sightings.append(.init(selection: claims, by: .handle))
      }
    ),
    (
      "hashes",
      shared {
        $0.sightings[0].by = .photoHash
        $0.likeness = .hashes(bits: 2)
      }
    ),
    ("only later", shared { $0.isOnlyLater = true }),
    ("names differ", shared { $0.namesDiffer = NameRule() }),
    (
      "of each",
      shared {
        $0.sightings = [claimed("platform", by: .email), claimed("id-document", by: .email)]
        $0.ofEach = [0, 1]
      }
    ),
    (
      "on days",
      shared {
        $0.sightings = [.init(selection: logins, by: .device)]
        $0.days = 2
      }
    ),
    (
      "split",
      .window(
        WindowWatch(
          selections: [logins], split: .device, within: hours(48),
          tests: [.init(name: "value", measure: .count, comparison: .atLeast, bound: 2)]))
    ),
    (
      "soon after",
      counting(
        .payoutMade,
        FieldTest(.time, .time(.since(started, [.init(.atMost, hours(24 * 60))]))), atLeast: 1)
    ),
    (
      "beside its own",
      beside(counting(.payoutMade), .init(names: .indicators(["test.device"]), strength: .s2))
    ),
    (
      "beside others",
      beside(
        devices, .init(names: .indicators(["test.payouts"]), strength: .s2, isOfOthers: true))
    ),
    (
      "beside, sharing",
      beside(nil, .init(names: .families(["net"]), strength: .s2, atLeast: 1, isSharing: true))
    ),
  ]

  private func plan(_ watch: Watch) -> Plan {
    var raised = Playing(watch, says: "{value} {others}").indicator
    raised.raises = [
      .init(
        to: .s1,
        watch: Self.beside(
          nil, .init(names: .indicators(["test.payouts"]), strength: .s2, isOfOthers: true)))
    ]
    var others = [
      Playing(Self.devices, says: "{value}", family: "net").indicator,
      Playing(Self.counting(.payoutMade), says: "{value}", family: "pay").indicator,
    ]
    (others[0].id, others[1].id) = ("test.device", "test.payouts")
    let measure = Measure(
      id: "dd.one", title: "", resolves: ["test.payouts"], passed: -8, failed: 8)
    return Plan(
      IndicatorCatalogue(version: "test", indicators: others + [raised], measures: [measure]))
  }

  @Test(arguments: ways.indices)
  func `says in the end what a scan says of everything`(way: Int) {
    let (name, watch) = Self.ways[way]
    let plan = plan(watch)
    var fired = 0
    for (seed, late) in [(UInt64(1), hours(0)), (2, hours(30)), (3, hours(24 * 90))] {
      var made = MadeEvents(seed: seed)
      let drafts = made.lives(count: 180, days: 150)
      let scanned = Engine(plan).scan(
        EventStore(drafts, layout: plan.layout), asOf: drafts.last?.time, threads: 1,
        keepingClear: true
      ).assessments
      var engine = LiveEngine(plan, LiveSettings(lateness: late))
      var told: [String: Assessment] = [:]
      let all = drafts.enumerated().map { LiveEvent($1, line: $0 + 1) }
      for event in made.delayed(all, by: late) {
        if event.line % 61 == 0, let restored = try? LiveEngine(plan, snapshot: engine.snapshot()) {
          engine = restored
        }
        for one in engine.take(event).assessments { told[one.subject] = one }
      }
      let kept = engine.assessments(keepingClear: true)
      #expect(differing(kept, scanned) == nil, "\(name), seed \(seed)")
      let changed = ScanResult.ordered(Array(told.values))
      #expect(differing(changed, scanned) == nil, "\(name), seed \(seed): what changed")
      fired += scanned.count { $0.signals.contains { $0.indicator == "test.one" } }
    }
    #expect(fired > 0, "\(name) never fires")
  }

  private func differing(_ told: [Assessment], _ scanned: [Assessment]) -> String? {
    zip(told, scanned).map { ("\($0)", "\($1)") }.first { $0 != $1 }.map { "\($0)\n\($1)" }
  }

  @Test func `names what only a scan evaluates, and says so of whom it concerns`() {
    let overdue = Watch.overdue(
      OverdueWatch(
        after: Selection(kinds: [.employmentEnded]), expects: Selection(kinds: [.deviceEnrolled]),
        within: hours(24)))
    let plan = plan(overdue)
    var engine = LiveEngine(plan, LiveSettings(lateness: 0))
    #expect(engine.scanOnly == ["test.one"])
    let told = engine.take(LiveEvent(event("00:00 employment.ended a"), line: 1)).assessments
    #expect(
      told.map { $0.cannotTell.map { "\($0.indicator) \($0.missing)" } }
        == [[#"test.one ["a scan of all events"]"#]])
    #expect(LiveEngine(self.plan(Self.devices), LiveSettings(lateness: 0)).scanOnly == [])
  }
}

extension MadeEvents {
  /// A few subjects who claim, work, log in and are paid, some of them of one identity.
  mutating func lives(count: Int, days: UInt64) -> [EventDraft] {
    var drafts: [EventDraft] = []
    let busy: [UInt64] = [10, 11, 12, 40, 41, 70, 71, 110, 111, 112]
    for _ in 0..<count {
      let day = number(2) == 0 ? number(days) : busy[Int(number(UInt64(busy.count)))]
      let time = "\(day)d\(number(24)):\(number(60))"
      drafts.append(event("\(time) \(deed("s\(number(7))"))"))
    }
    return drafts.sorted { $0.time < $1.time }
  }

  private mutating func deed(_ subject: String) -> String {
    switch number(14) {
    case 0:
      return ["identity=i\(number(2))", "requisition=r\(number(2))"].map {
        "subject.declared \(subject) \($0)"
      }[Int(number(2))]
    case 1: return "employment.started \(subject) employer=e\(number(2))"
    case 2: return "employment.ended \(subject) employer=e\(number(2))"
    case 3, 4: return "payout.made \(subject) amount=\(number(50)) currency=EUR"
    case 5:
      return "check.completed \(subject) measure=dd.one result=\(pick(["passed", "failed"]))"
    case 6:
      let (day, hour) = (1 + number(3), number(20))
      return "session.active \(subject) device=d\(number(4)) from=\(day)d\(hour):00 "
        + "to=\(day)d\(hour + 3):00"
    case 7, 8, 9: return claim(subject)
    default: return "login.succeeded \(subject) device=d\(number(4)) country=DE"
    }
  }

  private mutating func claim(_ subject: String) -> String {
    var words = "claim.made \(subject) origin=\(pick(["application", "platform", "id-document"]))"
    let email = pick([
      "ann.bo@example.com", "annbo+x@example.com", "bo@exarnple.com", "cy@example.org",
    ])
    let names = ["Ann_Bo", "Cy_Dee", "Anne_Bo", "Ed_Fox"]
    let usual = names[Int(subject.utf8.last ?? 0) % names.count]
    if number(4) > 0 { words += " name=\(number(6) == 0 ? pick(names) : usual)" }
    if number(3) > 0 { words += " email=\(email)" }
    if number(4) == 0 { words += " employer=acme verified=true" }
    if number(3) == 0 { words += " handle=annbo@example.com" }
    if number(3) == 0 { words += " url=https://\(pick(["a", "b"])).example.net/x" }
    if number(3) == 0 {
      words += " photo_hash=\(pick(["00ff00ff00ff00ff", "00ff00ff00ff00fe", "ff00ff00ff00ff00"]))"
    }
    if number(3) == 0 { words += " skill=\(pick(["one", "two"])) skill_since=20\(10 + number(8))" }
    return words
  }

  private mutating func pick(_ texts: [String]) -> String {
    texts[Int(number(UInt64(texts.count)))]
  }
}
