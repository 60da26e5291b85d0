import Domain
import TestKit
import Testing

@testable import Detection

struct NextStepsTests {
  /// Fires `a.login` on a login and `b.bid` on a bid.
  private static let indicators = [
    ("a.login", "net", EventKind.loginSucceeded), ("b.bid", "platform", .bidPlaced),
  ].map { id, family, kind in
    Indicator(
      id: id, title: id, maturity: .trial, strength: .s2, family: family,
      watch: .window(
        WindowWatch(
          selections: [Selection(kinds: [kind])], within: nil,
          tests: [.init(name: "events", measure: .count, comparison: .atLeast, bound: 1)])),
      says: id)
  }

  private func measure(
    _ id: String, resolves: [String] = [], minutes: Double = 10, intrusion: Double = 0,
    alternative: String? = nil, forbiddenBy: [String] = []
  ) -> Measure {
    Measure(
      id: id, title: id, audiences: ["employer"], tells: "whether \(id) holds", resolves: resolves,
      passed: -4, failed: 4, refused: 4, cost: .init(minutes: minutes, intrusion: intrusion),
      alternative: alternative, forbiddenBy: forbiddenBy)
  }

  private func live(_ id: String) -> Measure {
    var measure = measure(id)
    measure.isLive = true
    return measure
  }

  private func scan(_ measures: [Measure], _ lines: String...) -> [String: [Assessment.NextStep]] {
    let plan = Plan(
      IndicatorCatalogue(version: "1", indicators: Self.indicators, measures: measures))
    let drafts = lines.map(event)
    let result = Engine(plan).scan(
      EventStore(drafts, layout: plan.layout), asOf: drafts.map(\.time).max(), threads: 1,
      keepingClear: true)
    return Dictionary(
      result.assessments.map { ($0.subject, $0.next) }, uniquingKeysWith: { first, _ in first })
  }

  private func ids(_ steps: [Assessment.NextStep]?) -> [String] { steps?.map(\.measure) ?? [] }

  @Test func `what tells most for least comes first`() {
    let measures = [
      measure("dd.dear", resolves: ["a.login"], minutes: 60),
      measure("dd.intrusive", resolves: ["a.login"], minutes: 10, intrusion: 3),
      measure("dd.cheap", resolves: ["a.login"]), measure("dd.nothing"),
    ]
    let steps = scan(measures, "00:00 login.succeeded a")["a"]
    #expect(ids(steps) == ["dd.cheap"])
    #expect(
      steps?.first?.why
        == "shows whether dd.cheap holds; would settle the open signal; takes about 10 minutes")
  }

  @Test func `each step speaks of what those before it leave open`() {
    let measures = [
      measure("dd.both", resolves: ["a.login", "b.bid"], minutes: 11),
      measure("dd.login", resolves: ["a.login"]), live("dd.live"),
    ]
    let steps = scan(measures, "00:00 login.succeeded a", "00:01 bid.placed a")["a"]
    #expect(ids(steps) == ["dd.both", "dd.live"])
    #expect(steps?.first?.why.contains("would settle 2 of 2 open signals") == true)
  }

  @Test func `asks for nothing that is done, on its way, or already failed`() {
    let one = [measure("dd.one", resolves: ["a.login"])]
    for result in ["passed", "pending", "failed"] {
      let steps = scan(
        one, "00:00 login.succeeded a", "01:00 check.completed a measure=dd.one result=\(result)")
      #expect(ids(steps["a"]) == [])
    }
  }

  @Test func `asks again where something happened after the pass`() {
    let steps = scan(
      [measure("dd.one", resolves: ["a.login"])], "00:00 login.succeeded a",
      "01:00 check.completed a measure=dd.one result=passed", "02:00 login.succeeded a")
    #expect(ids(steps["a"]) == ["dd.one"])
  }

  @Test func `offers the alternative of what was refused`() {
    let measures = [
      measure("dd.one", resolves: ["a.login"], alternative: "dd.two"), measure("dd.two"),
    ]
    let steps = scan(
      measures, "00:00 login.succeeded a", "01:00 check.completed a measure=dd.one result=refused")
    #expect(ids(steps["a"]) == ["dd.two"])
    #expect(steps["a"]?.first?.why.contains("stands in for dd.one, which was refused") == true)
  }

  @Test(arguments: ["a.login", "net", "dd.camera"])
  func `never asks for what an accommodation forbids`(word: String) {
    let measures = [
      measure("dd.camera", resolves: ["b.bid"], forbiddenBy: ["a.login"]),
      measure("dd.paper", resolves: ["b.bid"], minutes: 50),
    ]
    let steps = scan(
      measures, "00:00 bid.placed a", "00:00 subject.declared a accommodation=\(word)",
      "00:00 bid.placed b")
    #expect(ids(steps["a"]) == ["dd.paper"])
    #expect(ids(steps["b"]) == ["dd.camera"])
  }

  @Test func `asks only what is meant for such a subject`() {
    let one = [measure("dd.one", resolves: ["a.login"])]
    let steps = scan(
      one, "00:00 login.succeeded a", "00:00 subject.declared a kind=freelancer",
      "00:00 login.succeeded b", "00:00 subject.declared b kind=candidate")
    #expect(ids(steps["a"]) == [])
    #expect(ids(steps["b"]) == ["dd.one"])
  }

  @Test func `a clear subject is asked for nothing`() {
    let steps = scan([live("dd.live")], "00:00 message.sent a")
    #expect(steps["a"] == [])
  }

  @Test func `everybody in one requisition is asked the same`() {
    let measures = [
      measure("dd.camera", resolves: ["a.login"], alternative: "dd.paper", forbiddenBy: ["net"]),
      measure("dd.paper", minutes: 50),
    ]
    let steps = scan(
      measures, "00:00 login.succeeded a", "00:00 subject.declared a requisition=r7",
      "00:00 subject.declared b requisition=r7", "00:00 message.sent b",
      "00:00 subject.declared c requisition=r7 accommodation=net", "00:00 message.sent c",
      "00:00 subject.declared d requisition=r8", "00:00 message.sent d")
    #expect(ids(steps["a"]) == ["dd.camera"])
    #expect(steps["b"] == steps["a"])
    #expect(ids(steps["c"]) == ["dd.paper"])
    #expect(ids(steps["d"]) == [])
    #expect(
      steps["b"]?.first?.why
        == "asked alike of everybody in requisition r7: shows whether dd.camera holds; "
        + "takes about 10 minutes")
  }

  @Test func `a step after a suspicion is never proposed`() {
    var step = live("dd.after")
    step.isOnSuspicion = true
    #expect(ids(scan([step], "00:00 login.succeeded a")["a"]) == [])
  }
}
