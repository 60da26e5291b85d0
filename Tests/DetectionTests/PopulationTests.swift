import Domain
import TestKit
import Testing

@testable import Detection

struct PopulationTests {
  private func playing(_ bound: PopulationBound, share: Bool = false) -> Playing {
    let late = FieldTest(.field(.onTime), .isFlag(false))
    return Playing(
      .window(
        WindowWatch(
          selections: [Selection(kinds: [.taskDue])], within: hours(24),
          tests: [
            .init(
              name: "tasks", measure: share ? .share([late]) : .count, comparison: .above,
              bound: .infinity, population: bound)
          ])), says: "{tasks}")
  }

  /// Each of these subjects with one task, p1 to p10, and `more` of subject a.
  private func crowd(_ size: Int, more: Int) -> [EventDraft] {
    (1...size).map { event("00:00 task.due p\($0) on_time=true") }
      + (0..<more).map { event("0\($0):30 task.due a on_time=false") }
  }

  private let triple = PopulationBound(percentile: 50, times: 3, keysAtLeast: 5, eventsAtLeast: 1)

  @Test(arguments: [(4, ["a: 4"]), (3, [])])
  func `more than three times what half of all have`(count: Int, told: [String]) {
    #expect(playing(triple).signals(crowd(10, more: count)) == told)
  }

  @Test func `too small a population cannot tell`() {
    let drafts = crowd(3, more: 4)
    #expect(playing(triple).signals(drafts) == [])
    #expect(
      playing(triple).cannotTell(drafts).first == "a: 5 others with task.due")
  }

  @Test func `the percentile is a value that somebody has`() {
    let most = PopulationBound(percentile: 90, times: 1, keysAtLeast: 2, eventsAtLeast: 1)
    #expect(playing(most).signals(crowd(9, more: 2)) == ["a: 2"])
    #expect(playing(most).signals(crowd(8, more: 2)) == [])
  }

  @Test func `of shares the newest window counts, and of those with enough events`() {
    let median = PopulationBound(percentile: 50, times: 1, keysAtLeast: 2, eventsAtLeast: 2)
    let drafts = events(
      "00:00 task.due a on_time=false", "00:10 task.due a on_time=false",
      "00:00 task.due b on_time=false", "00:10 task.due b on_time=true",
      "00:00 task.due c on_time=false", "00:10 task.due c on_time=true",
      "00:00 task.due d on_time=false")
    #expect(playing(median, share: true).signals(drafts).contains("a: 1"))
  }

  @Test(arguments: [1, 4])
  func `is the same in any order and number of threads`(threads: Int) {
    let drafts = crowd(10, more: 4)
    let told = playing(triple).scan(Array(drafts.reversed()), threads: threads)
    #expect(told.assessments.flatMap(\.signals).map(\.says) == ["4"])
  }
}
