import Domain
import Testing

@testable import Catalogue

struct MeasureReaderTests {
  private static let sound = """
    id: dd.sample
    title: The person is met
    who: [HR]
    for: [employer]
    stages: [onboarding]
    tells: whether the person can be met
    evidence: place, date
    sources: ["US22 MIT-C2 [F]"]
    resolves: [login.sample]
    passed: -8
    failed: 6
    refused: 5
    priors: {passed: 0.9, failed: 0.03}
    expires: 90 d
    cost: {minutes: 20, intrusion: 2}
    alternative: dd.other
    forbidden-by: [interview, work.in-person-avoidance]
    live: true
    """

  private func read(
    _ piece: String = "", _ replacement: String = ""
  ) -> (measure: Measure?, problems: [String]) {
    let text = piece.isEmpty ? Self.sound : Self.sound.replacing(piece, with: replacement)
    let file = "measures/dd.sample.yaml"
    let scope = Scope(file: file, rails: ShippedCatalogueTests.rails)
    let measure = YAMLText(text: text).root(in: scope).flatMap {
      MeasureReader($0, documents: nil, in: scope)?.measure()
    }
    return (measure, scope.sortedProblems.map { $0.description.replacing(file + ":", with: "") })
  }

  @Test func `reads all that a measure says`() throws {
    let (measure, problems) = read()
    #expect(problems == [])
    let read = try #require(measure)
    #expect(read.who == ["HR"] && read.audiences == ["employer"] && read.stages == ["onboarding"])
    #expect(read.tells == "whether the person can be met" && read.evidence == "place, date")
    #expect(read.passed == -8 && read.failed == 6 && read.refused == 5)
    #expect(abs(read.priors.refused - 0.07) < 1e-9)
    #expect(read.expires == 90 * Moment.dayLength)
    #expect(read.cost.total == 50)
    #expect(read.alternative == "dd.other")
    #expect(read.forbiddenBy == ["interview", "work.in-person-avoidance"])
    #expect(read.isLive && !read.isOnSuspicion)
  }

  @Test(arguments: [
    (
      "alternative: dd.other\n", "",
      "12:10: bad-measure: have refused without an alternative; want alternative:, since a refusal "
        + "only counts once the alternative was refused too"
    ),
    (
      "live: true", "on-suspicion: true",
      "9:11: bad-measure: have resolves on a step after a suspicion; want no resolves, since such a "
        + "step settles nothing"
    ),
    (
      "failed: 0.03", "failed: 0.2",
      "13:9: bad-measure: have shares of more than one together; want passed and failed of at most "
        + "one; the rest is refused"
    ),
    (
      "dd.other", "dd.sample",
      "16:14: bad-measure: have itself as the alternative; want another measure"
    ),
    (
      "who: [HR]", "who: [XX]",
      "3:7: unknown-word: have XX; want one of FIN, HM, HR, IT, LEG, PROC, SEC, T&S, client"
    ),
    (
      "cost: {minutes: 20, intrusion: 2}\n", "",
      "1:1: missing-key: have no cost in the measure; want cost"
    ),
    (
      "is met", "insults a leader",
      "2:8: not-to-build: have insults; want nothing about insulting a leader, since it says nothing about a helper, is hostile, and discriminates where only some are asked"
    ),
    (
      "is met", "is no impostor",
      "2:8: wording: have impostor; want what was seen, never a judgement of a person"
    ),
    ("passed: -8", "passed: 8", "10:9: bad-number: have 8; want a number from -100 to 0"),
  ])
  func `names what contradicts itself`(piece: String, replacement: String, problem: String) {
    #expect(read(piece, replacement).problems == [problem])
  }
}
