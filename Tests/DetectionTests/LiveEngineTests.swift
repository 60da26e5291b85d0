import Domain
import TestKit
import Testing

@testable import Detection

struct LiveEngineTests {
  private static let countries = Watch.window(
    WindowWatch(
      selections: [Selection(kinds: [.loginSucceeded], needs: [.country])], within: hours(24),
      tests: [
        .init(
          name: "value", measure: .distinct(.field(.country)), comparison: .atLeast, bound: 2)
      ]))
  private static let device = Watch.shared(
    SharedWatch(
      sightings: [.init(selection: Selection(kinds: [.loginSucceeded]), by: .device)],
      among: .party, atLeast: 2, within: hours(24)))

  private static func plan(_ watch: Watch, version: String = "test") -> Plan {
    let indicator = Indicator(
      id: "test.one", title: "Test", maturity: .trial, strength: .s2, family: "net", watch: watch,
      says: "{value}")
    let measure = Measure(id: "dd.one", title: "", resolves: ["test.one"], passed: -8)
    return Plan(IndicatorCatalogue(version: version, indicators: [indicator], measures: [measure]))
  }

  private static func engine(
    _ watch: Watch, lateness: Int64 = hours(1), retention: Int64? = nil
  ) -> LiveEngine {
    LiveEngine(plan(watch), LiveSettings(lateness: lateness, retention: retention))
  }

  private func live(_ drafts: [EventDraft]) -> [LiveEvent] {
    drafts.enumerated().map { LiveEvent($1, line: $0 + 1) }
  }

  private func told(_ answer: LiveAnswer) -> [String] {
    answer.assessments.map { "\($0.subject) \($0.band) \($0.signals.map(\.says))" }
  }

  @Test func `tells what an event changes, and nothing where it changes nothing`() {
    var engine = Self.engine(Self.countries)
    let answers = live(
      events(
        "00:00 login.succeeded a country=DE", "01:00 login.succeeded b country=DE",
        "02:00 login.succeeded a country=FR", "03:00 login.succeeded b country=DE")
    ).map { told(engine.take($0)) }
    #expect(answers == [["a clear []"], ["b clear []"], [#"a ask ["DE, FR"]"#], []])
  }

  @Test func `an event that comes late takes its place in time`() {
    var engine = Self.engine(Self.countries)
    let drafts = events(
      "00:00 login.succeeded a country=DE", "1d00:30 login.succeeded a country=DE",
      "1d00:00 login.succeeded a country=FR", "23:00 login.succeeded a country=BR")
    let answers = live(drafts).map { engine.take($0) }
    #expect(told(answers[2]) == [#"a ask ["DE, FR"]"#])
    #expect(answers.map(\.late) == [0, 0, 0, 1])
  }

  @Test func `an event that comes twice counts once`() {
    var engine = Self.engine(Self.countries)
    let drafts = events(
      "00:00 login.succeeded a country=DE id=e1", "00:00 login.succeeded a country=FR id=e1")
    let answers = live(drafts).map { engine.take($0) }
    #expect(answers.map(\.duplicate) == [0, 1])
    #expect(engine.assessments().isEmpty)
  }

  @Test func `events leave with their window, and what fired stays told`() {
    var engine = Self.engine(Self.countries)
    let drafts =
      events("00:00 login.succeeded a country=DE", "01:00 login.succeeded a country=FR")
      + (2...40).map { event("\($0)d00:00 login.succeeded a country=FR") }
    for one in live(drafts) { _ = engine.take(one) }
    #expect(engine.size.events <= 3)
    #expect(engine.size.settled == 1)
    #expect(engine.assessments().map { $0.signals.map(\.says) } == [["DE, FR"]])
  }

  @Test func `an idle key is forgotten`() {
    var engine = Self.engine(Self.device)
    let drafts =
      (0..<50).map { event("00:00 login.succeeded a\($0) device=d\($0)") }
      + (1...4).map { event("\($0)d00:00 login.succeeded b device=e") }
    for one in live(drafts) { _ = engine.take(one) }
    #expect(engine.size.keys == 1)
    #expect(engine.size.events <= 3)
    #expect(engine.size.ids == 0)
  }

  @Test func `beyond the retention a subject is forgotten, signals and all`() {
    var engine = Self.engine(Self.countries, retention: hours(240))
    let drafts =
      events("00:00 login.succeeded a country=DE", "01:00 login.succeeded a country=FR")
      + (1...30).map { event("\($0)d12:00 login.succeeded b country=FR") }
    for one in live(drafts) { _ = engine.take(one) }
    #expect(engine.assessments(keepingClear: true).map(\.subject) == ["b"])
    #expect(engine.size.settled == 0)
    #expect(engine.size.subjects == 1)
  }

  @Test func `what is declared later changes what is kept, for all who stand in it`() {
    var engine = Self.engine(Self.device)
    let answers = live(
      events(
        "00:00 login.succeeded a device=d", "01:00 login.succeeded b device=d",
        "02:00 subject.declared a group=g", "03:00 subject.declared b group=g")
    ).map { told(engine.take($0)) }
    #expect(answers[1] == [#"a ask ["d"]"#, #"b ask ["d"]"#])
    #expect(answers[3] == ["a clear []", "b clear []"])
  }

  @Test func `a check that runs out is told, though nothing else happens to the subject`() throws {
    var engine = Self.engine(Self.countries)
    let answers = try live(
      events(
        "00:00 login.succeeded a country=DE", "01:00 login.succeeded a country=FR",
        "02:00 check.completed a measure=dd.one result=passed expires=2026-01-01",
        "10:00 login.succeeded b country=DE", "1d10:00 login.succeeded b country=DE")
    ).map { event in
      engine = try LiveEngine(Self.plan(Self.countries), snapshot: engine.snapshot())
      return told(engine.take(event))
    }
    #expect(answers[2] == [#"a clear ["DE, FR"]"#])
    #expect(answers[3] == ["b clear []"])
    #expect(answers[4] == [#"a ask ["DE, FR"]"#])
  }

  @Test func `a check whose measure holds for a time runs out of itself`() {
    let (countries, check) = (Self.plan(Self.countries).catalogue, "measure=dd.one result=passed")
    var measures = countries.measures
    measures[0].expires = hours(10)
    let plan = Plan(
      IndicatorCatalogue(version: "test", indicators: countries.indicators, measures: measures))
    var engine = LiveEngine(plan, LiveSettings(lateness: hours(1)))
    let answers = live(
      events(
        "00:00 login.succeeded a country=DE", "01:00 login.succeeded a country=FR",
        "02:00 check.completed a \(check)", "10:00 login.succeeded b country=DE",
        "12:01 login.succeeded b country=DE")
    ).map { told(engine.take($0)) }
    #expect(answers[2] == [#"a clear ["DE, FR"]"#])
    #expect(answers[4] == [#"a ask ["DE, FR"]"#])
  }

  @Test func `a list that comes later holds for what is kept`() {
    let own = FieldTest(.field(.ip), .inList("own-vpn-exits"))
    var engine = Self.engine(
      .window(
        WindowWatch(
          selections: [Selection(kinds: [.loginSucceeded], unless: [own])], within: hours(24),
          tests: [.init(name: "value", measure: .count, comparison: .atLeast, bound: 2)])))
    var entry = EventDraft(kind: .listEntry, time: moment("00:00"), subject: nil)
    entry.fields = [.list: .text("own-vpn-exits"), .value: .text("192.0.2.0/24")]
    let drafts = events(
      "00:00 login.succeeded a ip=192.0.2.1", "05:00 login.succeeded a ip=198.51.100.1")
    let answers = live(drafts + [entry]).map { told(engine.take($0)) }
    #expect(answers == [["a clear []"], ["a ask [\"2\"]"], ["a clear []"]])
  }

  @Test func `a damaged snapshot is refused, wherever the damage is`() throws {
    var engine = Self.engine(Self.countries)
    _ = engine.take(
      live(events("00:00 login.succeeded a country=DE", "01:00 login.succeeded a country=FR")))
    let (plan, bytes) = (Self.plan(Self.countries), engine.snapshot())
    let whole = try LiveEngine(plan, snapshot: bytes)
    #expect(whole.snapshot() == bytes)
    for place in stride(from: 16, to: bytes.count, by: 7) {
      var damaged = bytes
      damaged[place] ^= 0x40
      #expect(throws: SnapshotError.damaged) { try LiveEngine(plan, snapshot: damaged) }
      #expect(throws: SnapshotError.damaged) {
        try LiveEngine(plan, snapshot: Array(bytes[..<place]))
      }
    }
  }

  @Test func `a snapshot of another version or other watches is refused, and says so`() throws {
    let plan = Self.plan(Self.countries)
    var bytes = Self.engine(Self.countries).snapshot()
    let other = Self.plan(Self.device)
    #expect(
      throws: SnapshotError.otherCatalogue(have: plan.fingerprint, want: other.fingerprint)
    ) {
      try LiveEngine(other, snapshot: bytes)
    }
    bytes[8] = 9
    #expect(throws: SnapshotError.otherVersion(have: 9, want: 2)) {
      try LiveEngine(plan, snapshot: bytes)
    }
  }

  @Test func `an operator of a cluster says of a key what a scan says`() {
    let part = PartitionOperator(Self.plan(Self.device))
    let drafts = live(
      events(
        "00:00 login.succeeded a device=d", "01:00 login.succeeded b device=d",
        "02:00 login.succeeded c device=e"))
    let keys = Dictionary(grouping: drafts) { part.keys(of: $0)[0] }
    #expect(keys.keys.map(\.text).sorted() == ["d", "e"])
    let firings = keys.flatMap { part.firings(of: $0.key, in: $0.value) }
    #expect(firings.map(\.subjects) == [["a", "b"]])
    #expect(firings.first?.evidence.map(\.line) == [1, 2])
  }
}
