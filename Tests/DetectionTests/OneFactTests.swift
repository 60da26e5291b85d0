import Domain
import TestKit
import Testing

@testable import Detection

struct OneFactTests {
  /// A made-up indicator that fires on events of some kinds.
  private func indicator(
    _ id: String, _ kinds: [EventKind], _ strength: Strength = .s2, oneFactWith: [String] = []
  ) -> Indicator {
    Indicator(
      id: id, title: id, maturity: .trial, strength: strength, family: id,
      watch: .window(
        WindowWatch(
          selections: [Selection(kinds: kinds)], within: nil,
          tests: [.init(name: "times", measure: .count, comparison: .atLeast, bound: 1)])),
      oneFactWith: oneFactWith, says: id)
  }

  /// The band, and what resolves `b`.
  private func seen(_ indicators: [Indicator], _ lines: [String]) -> String {
    let plan = Plan(
      IndicatorCatalogue(version: "test", indicators: indicators, measures: []), only: nil)
    let drafts = lines.map(event)
    let result = Engine(plan).scan(
      EventStore(drafts, layout: plan.layout), asOf: drafts.map(\.time).max(), threads: 1,
      keepingClear: true)
    guard let assessment = result.assessments.first else { return "nobody" }
    let signal = assessment.signals.first { $0.indicator == "b" }
    return "\(assessment.band.rawValue) \(signal?.resolvedBy ?? "counts")"
  }

  private let commit = "00:00 commit.pushed a"
  private let login = "01:00 login.succeeded a"

  @Test func `two indicators of one event count once`() {
    let first = indicator("a", [.commitPushed])
    let second = indicator("b", [.commitPushed], oneFactWith: ["a"])
    #expect(seen([first, second], [commit]) == "ask one-fact:a")
    #expect(
      seen([first, indicator("b", [.commitPushed])], [commit]) == "escalate counts",
      "without the name they are two facts")
  }

  @Test func `two events are two facts`() {
    let first = indicator("a", [.loginSucceeded])
    let second = indicator("b", [.commitPushed], oneFactWith: ["a"])
    #expect(seen([first, second], [commit, login]) == "escalate counts")
  }

  @Test func `a weaker signal does not silence a stronger one`() {
    let first = indicator("a", [.commitPushed], .s3)
    let second = indicator("b", [.commitPushed], oneFactWith: ["a"])
    #expect(seen([first, second], [commit]) == "ask counts")
  }

  @Test func `what is resolved tells nothing`() {
    var first = indicator("a", [.commitPushed])
    first.allowedBy = ["vpn-allowed"]
    let second = indicator("b", [.commitPushed], oneFactWith: ["a"])
    let declared = "00:00 subject.declared a policy=vpn-allowed"
    #expect(seen([first, second], [declared, commit]) == "ask counts")
  }
}
