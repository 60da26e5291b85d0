import Domain
import Testing
import TestKit

@testable import Response

struct ContainmentPlannerTests {
  private static let book = ContainmentBook(
    circumstances: ["device", "access", "none"].map {
      Circumstance(
        id: $0, says: Worded($0, $0), asks: Worded($0, $0),
        holders: [.init(kinds: [.accessGranted])])
    },
    steps: [
      step("read", within: 1, fromBand: .ask), step("team", within: 1, after: ["read"]),
      step("device", after: ["team"], when: ["device"], audiences: ["employer"]),
      step("limit", within: 4, after: ["device"], when: ["none", "access"]),
      step("close", after: ["read"], fromBand: .ask),
    ],
    silences: [
      silence("subject", []), silence("vendor", ["device"]),
    ])

  private static func step(
    _ id: String, within hours: Int64? = nil, after: [String] = [], when: [String] = [],
    audiences: [String] = ["employer", "platform"], fromBand: Assessment.Band = .escalate
  ) -> ContainmentStep {
    var step = ContainmentStep(
      id: id, title: Worded(id, id), how: Worded(id, id), after: after, when: when,
      audiences: audiences)
    (step.within, step.fromBand) = (hours.map { $0 * 3_600_000 }, fromBand)
    return step
  }

  private static func silence(_ id: String, _ when: [String]) -> Silence {
    Silence(id: id, to: Worded(id, id), unsaid: Worded("", ""), why: Worded("", ""), when: when)
  }

  private func planner(_ standings: [String: Standing] = [:]) -> ContainmentPlanner {
    ContainmentPlanner(Self.book, standings: standings)
  }

  private let both: [String: Standing] = [
    "device": .held(["e:1"], total: 1), "access": .held(["e:2"], total: 1), "none": .unknown,
  ]

  @Test func `gives nothing to do where the band is clear`() {
    #expect(planner(both).steps(band: .clear, audience: nil, opened: nil).isEmpty)
    #expect(planner(both).silences(band: .clear).isEmpty)
  }

  @Test func `gives few steps where somebody is only asked to look`() {
    let steps = planner(both).steps(band: .ask, audience: nil, opened: nil)
    #expect(steps.map(\.step.id) == ["read", "close"])
  }

  @Test func `gives each step after those it waits for, with what brought it in`() throws {
    let steps = planner(both).steps(band: .escalate, audience: nil, opened: nil)
    #expect(steps.map(\.step.id) == ["read", "team", "device", "limit", "close"])
    #expect(steps.map(\.after) == [[], ["read"], ["team"], ["device"], ["read"]])
    let limit = try #require(steps.first { $0.step.id == "limit" })
    #expect(limit.because.map(\.circumstance.id) == ["access"])
    #expect(limit.because.map(\.evidence) == [["e:2"]])
  }

  @Test func `waits for what a step that is left out would have waited for`() {
    let steps = planner(both).steps(band: .escalate, audience: "platform", opened: nil)
    #expect(steps.map(\.step.id) == ["read", "team", "limit", "close"])
    #expect(steps.first { $0.step.id == "limit" }?.after == ["team"])
  }

  @Test func `counts clocks from the opening of the case`() {
    let opened = moment("00:00")
    let steps = planner(both).steps(band: .escalate, audience: nil, opened: opened)
    #expect(steps.map(\.due) == [moment("01:00"), moment("01:00"), nil, moment("04:00"), nil])
    let late = Moment(milliseconds: .max)
    #expect(
      planner(both).steps(band: .ask, audience: nil, opened: late).allSatisfy { $0.due == nil })
  }

  @Test func `asks about what no event tells, and only about that`() {
    let planner = planner(["device": .ended, "access": .notSo, "none": .unknown])
    #expect(planner.open.map(\.id) == ["none"])
    #expect(planner.settled.map(\.id) == ["device", "access"])
    #expect(planner.silences(band: .escalate).map(\.id) == ["subject"])
    #expect(self.planner(both).silences(band: .ask).map(\.id) == ["subject", "vendor"])
  }
}
