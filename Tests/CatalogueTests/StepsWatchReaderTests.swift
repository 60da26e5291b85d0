import Catalogue
import Domain
import Testing

struct StepsWatchReaderTests {
  @Test(arguments: ["[]", "[{event: login.failed}]"], ["0", "2", "-1"])
  func `refuses a relation with a step that is not there`(steps: String, number: String) {
    let text = """
      id: login.sample
      watch:
        steps:
          within: 1 h
          steps: \(steps)
          relations: [{same: [session of \(number), session of 1]}]
      """
    let problems = IndicatorText.read(text).problems
    #expect(problems.contains { $0.contains("unknown-step: have session of \(number)") })
  }
}
