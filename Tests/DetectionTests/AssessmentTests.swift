import Domain
import TestKit
import Testing

@testable import Detection

struct AssessmentTests {
  private func signal(_ strength: Strength, _ family: String, resolvedBy: String? = nil) -> Signal {
    Signal(
      indicator: "x", strength: strength, family: family, from: moment("00:00"),
      to: moment("00:00"), evidence: Capped(), says: "", resolvedBy: resolvedBy,
      decibans: Weight.usual(strength))
  }

  @Test func `the gate asks for different families`() {
    #expect(Gate.band([]) == .clear)
    #expect(Gate.band([signal(.s3, "a"), signal(.s3, "b"), signal(.s3, "c")]) == .clear)
    #expect(Gate.band([signal(.s2, "a")]) == .ask)
    #expect(Gate.band([signal(.s2, "a"), signal(.s2, "a")]) == .ask)
    #expect(Gate.band([signal(.s2, "a"), signal(.s2, "b")]) == .escalate)
    #expect(Gate.band([signal(.s2, "a"), signal(.s3, "a"), signal(.s3, "b")]) == .ask)
    #expect(Gate.band([signal(.s2, "a"), signal(.s3, "b"), signal(.s3, "c")]) == .escalate)
    #expect(Gate.band([signal(.s1, "a")]) == .escalate)
    #expect(Gate.band([signal(.s1, "a", resolvedBy: "accommodation")]) == .clear)
  }

  @Test func `weight is capped within a family`() {
    let families = Weight.families([signal(.s2, "a"), signal(.s2, "a"), signal(.s3, "b")])
    #expect(families.map(\.decibans) == [15, 4])
  }

  private let login = Watch.window(
    WindowWatch(
      selections: [Selection(kinds: [.loginSucceeded])], within: nil,
      tests: [.init(name: "logins", measure: .count, comparison: .atLeast, bound: 1)]))

  private func resolved(_ lines: [String], _ change: (inout Playing) -> Void = { _ in }) -> String?
  {
    var playing = Playing(login)
    playing.measures = [Measure(id: "dd.look", title: "", resolves: ["test.one"], passed: -8)]
    change(&playing)
    return playing.scan(lines.map(event)).assessments.first { $0.subject == "a" }?
      .signals.first?.resolvedBy
  }

  @Test func `a passed check resolves what came before it`() {
    let login = "01:00 login.succeeded a"
    #expect(
      resolved([login, "02:00 check.completed a measure=dd.look result=passed"]) == "dd.look")
    #expect(resolved([login, "00:30 check.completed a measure=dd.look result=passed"]) == nil)
    #expect(resolved([login, "02:00 check.completed a measure=dd.look result=failed"]) == nil)
    #expect(
      resolved([
        login, "02:00 check.completed a measure=dd.look result=passed expires=2025-12-31",
      ]) == nil)
    #expect(
      resolved([
        login, "02:00 check.completed a measure=dd.look result=passed expires=2026-01-01",
      ]) == "dd.look")
  }

  @Test func `an accommodation or a policy speaks for the person`() {
    let login = "01:00 login.succeeded a"
    #expect(resolved([login, "00:00 subject.declared a accommodation=net"]) == "accommodation")
    #expect(
      resolved([login, "00:00 subject.declared a policy=vpn-allowed"]) {
        $0.indicator.allowedBy = ["vpn-allowed"]
      } == "policy:vpn-allowed")
  }

  @Test func `a person's note fires at the entry's strength, with enough observers`() {
    var playing = Playing(nil)
    playing.indicator.noted = .init(observers: 2)
    let note = "00:00 observation.noted a indicator=test.one present=true observer="
    #expect(playing.signals(events(note + "o1")).isEmpty)
    #expect(playing.signals(events(note + "o1", note + "o1")).isEmpty)
    #expect(playing.signals(events(note + "o1", note + "o2")).count == 1)
    playing.indicator.strength = .s0
    #expect(playing.signals(events(note + "o1", note + "o2")).isEmpty)
  }

  @Test func `passed checks take weight away and failed ones add`() {
    var playing = Playing(login)
    playing.measures = [Measure(id: "dd.live", title: "", passed: -8, failed: 6)]
    let passed = playing.scan(
      events("00:00 login.succeeded a", "01:00 check.completed a measure=dd.live result=passed"))
    #expect(passed.assessments.first?.weight == 2)
    #expect(passed.assessments.first?.forTheSubject.map(\.measure) == ["dd.live"])
    let failed = playing.scan(
      events("00:00 login.succeeded a", "01:00 check.completed a measure=dd.live result=failed"))
    #expect(failed.assessments.first?.weight == 16)
  }
}
