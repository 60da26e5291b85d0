import Domain
import TestKit
import Testing

@testable import Detection

struct CheckBookTests {
  private let login = Watch.window(
    WindowWatch(
      selections: [Selection(kinds: [.loginSucceeded])], within: nil,
      tests: [.init(name: "logins", measure: .count, comparison: .atLeast, bound: 1)]))

  /// The weight of subject `a`, whose one signal weighs 10, after these checks: `1d00:00 dd.one passed`.
  private func assessed(_ checks: String..., at end: String = "2d00:00") -> Assessment? {
    var playing = Playing(login)
    playing.measures = [
      Measure(
        id: "dd.one", title: "", passed: -8, failed: 6, refused: 5,
        expires: 30 * Moment.dayLength, alternative: "dd.two"),
      Measure(id: "dd.two", title: "", passed: -8, failed: 6, refused: 4, alternative: "dd.one"),
      Measure(id: "dd.three", title: "", passed: -1, failed: 6),
    ]
    let lines = checks.map { check in
      let words = check.split(separator: " ")
      return event("\(words[0]) check.completed a measure=\(words[1]) result=\(words[2])")
    }
    let drafts = events("00:00 login.succeeded a") + lines + events("\(end) login.succeeded z")
    return playing.scan(drafts).assessments.first { $0.subject == "a" }
  }

  @Test func `a pass expires after its measure's time`() {
    #expect(assessed("1d00:00 dd.one passed", at: "31d00:00")?.weight == 2)
    #expect(assessed("1d00:00 dd.one passed", at: "31d00:01")?.weight == 10)
    #expect(assessed("1d00:00 dd.two passed", at: "300d00:00")?.weight == 2)
  }

  @Test func `a failure stands until the measure is done again`() {
    #expect(assessed("1d00:00 dd.one failed", at: "300d00:00")?.weight == 16)
    #expect(assessed("1d00:00 dd.one failed", "1d01:00 dd.one passed")?.weight == 2)
    #expect(assessed("1d00:00 dd.one failed", "1d01:00 dd.one pending")?.weight == 16)
  }

  @Test func `a refusal is no failure unless the alternative was refused too`() {
    #expect(assessed("1d00:00 dd.one refused")?.weight == 10)
    #expect(assessed("1d00:00 dd.one refused", "1d01:00 dd.two passed")?.weight == 2)
    #expect(assessed("1d00:00 dd.one refused", "1d01:00 dd.three refused")?.weight == 10)
    #expect(assessed("1d00:00 dd.three refused")?.weight == 10)
  }

  @Test func `two refusals of measures that stand in for each other count once`() {
    let both = assessed("1d00:00 dd.one refused", "1d01:00 dd.two refused")
    #expect(both?.weight == 15)
    #expect(both?.notPassed.map(\.measure) == ["dd.one"])
    #expect(both?.notPassed.map(\.result) == ["refused"])
  }

  @Test func `what passed took away is shown in the subject's favour`() {
    let assessment = assessed("1d00:00 dd.one passed", "1d00:00 dd.three passed")
    #expect(assessment?.forTheSubject.map(\.measure) == ["dd.one", "dd.three"])
    #expect(assessment?.forTheSubject.map(\.weight) == [-8, -1])
    #expect(assessment?.weight == 1)
  }
}
