import Domain
import TestKit
import Testing

@testable import Detection

struct PastWatchesTests {
  private let unusual = Playing(
    .unusual(
      UnusualWatch(
        selections: [Selection(kinds: [.dataMoved])], measure: .count, past: 30, after: 3,
        deviations: 3, atLeast: 5)), says: "{value} {usual} {days}")

  private func clones(_ day: Int, _ count: Int) -> [EventDraft] {
    (0..<count).map { event("\(day)d0\($0):00 data.moved a how=clone") }
  }

  @Test(arguments: [(6, ["a: 6 1 1"]), (4, [])])
  func `a day far over the days before`(count: Int, told: [String]) {
    let past = (0..<3).flatMap { clones($0, 1) }
    #expect(unusual.signals(past + clones(3, count)) == told)
  }

  @Test func `a day like a restless past is nothing unusual`() {
    let past = (0..<9).flatMap { clones($0, $0 % 2 == 0 ? 1 : 7) }
    #expect(unusual.signals(past + clones(9, 8)) == [])
  }

  @Test func `without a past nothing can be told`() {
    #expect(unusual.signals(clones(0, 9)) == [])
    #expect(unusual.cannotTell(clones(0, 9)) == ["a: a past of 3 d"])
  }

  private func hoursPlaying(_ reference: HoursWatch.Reference, weeks: Int = 2) -> Playing {
    Playing(
      .hours(
        HoursWatch(
          selections: [Selection(kinds: [.loginSucceeded])], stretch: 16, reference: reference,
          by: 300, weeks: weeks, of: 3, fewest: 3)), says: "{shift} {weeks} {observed} {usual}")
  }

  private var agreed: EventDraft {
    var draft = event("00:00 subject.declared a utc_offset=60")
    draft.fields[.agreedStart] = .number(540)
    draft.fields[.agreedEnd] = .number(1020)
    return draft
  }

  /// Logins every hour from `first`, eight times, on the Monday of a week.
  private func week(_ number: Int, from first: Int) -> [EventDraft] {
    (first..<first + 8).map {
      event("\(4 + number * 7)d\($0 < 10 ? "0" : "")\($0):00 login.succeeded a")
    }
  }

  @Test func `weeks of other hours than agreed`() {
    let playing = hoursPlaying(.agreed(absent: 0.4))
    let (day, night) = (week(0, from: 8), week(0, from: 0) + week(1, from: 0))
    #expect(playing.signals([agreed] + night) == ["a: 8 2 01:00-09:00 09:00-17:00"])
    #expect(playing.signals([agreed] + day + week(1, from: 0)) == [])
    #expect(playing.cannotTell(night).first?.contains("agreed_start") == true)
  }

  @Test func `hours that shift against one's own`() {
    let playing = hoursPlaying(.past(56 * 24 * 3_600_000), weeks: 1)
    let past = week(0, from: 8) + week(1, from: 8)
    #expect(playing.signals(past + week(2, from: 0)).count == 1)
    #expect(playing.signals(past + week(2, from: 9)) == [])
    #expect(playing.signals(week(2, from: 0)) == [])
  }

  @Test func `whoever is there in the agreed hours too is not absent`() {
    let playing = hoursPlaying(.agreed(absent: 0.4))
    let all = (0..<24).flatMap { hour in
      ["00", "30"].flatMap { minute in
        [4, 11].map { event("\($0)d\(hour < 10 ? "0" : "")\(hour):\(minute) login.succeeded a") }
      }
    }
    #expect(playing.signals([agreed] + all) == [])
  }
}
