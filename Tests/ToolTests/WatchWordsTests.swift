import Domain
import Testing

@testable import Tool

struct WatchWordsTests {
  private func counting(
    _ test: FieldTest, _ population: PopulationBound? = nil, split: Field? = nil
  ) -> Watch {
    .window(
      WindowWatch(
        selections: [Selection(kinds: [.chargeMade], when: [test])], split: split, within: nil,
        tests: [
          .init(
            name: "n", measure: .count, comparison: .above, bound: 2, population: population)
        ]))
  }

  private let recent = FieldTest(
    .time,
    .time(
      .since(
        Landmark(selection: Selection(kinds: [.employmentStarted])),
        [.init(.atMost, 7 * Moment.dayLength)])))

  @Test func `says by which clock days are counted`() {
    let watch = Watch.window(
      WindowWatch(
        selections: [Selection(kinds: [.loginSucceeded])], within: 7 * Moment.dayLength,
        tests: [.init(name: "days", measure: .distinct(.day), comparison: .atLeast, bound: 3)]))
    #expect(
      WatchWords.sentence(watch) == "login.succeeded: days at-least 3 (UTC days), within 7 d")
  }

  @Test func `says how long after what`() {
    #expect(
      WatchWords.sentence(counting(recent))
        == "charge.made (at-most 7 d after employment.started): n above 2, over all time")
  }

  @Test func `says what the population makes a bound, and for what it is split`() {
    let triple = PopulationBound(percentile: 50, times: 3, keysAtLeast: 20, eventsAtLeast: 1)
    let night = FieldTest(.time, .time(.clock(from: 1320, to: 365)))
    #expect(
      WatchWords.sentence(counting(night, triple, split: .payee))
        == "charge.made (between 22:00 and 06:05 on the local clock), for each payee: "
        + "n above 3 times the median of all, at least 20 others, over all time")
  }

  @Test func `says beside what it counts`() {
    let beside = BesideWatch(
      watch: nil,
      conditions: [
        .init(names: .indicators(["net.a", "net.b"]), atLeast: 2, isSharing: true),
        .init(names: .families(["pay"]), strength: .s2), .init(names: .any, isOfOthers: true),
        .init(names: .any, weighing: 8),
      ])
    #expect(
      WatchWords.sentence(.beside(beside))
        == "beside 2 of net.a or net.b that name the same other subject and a signal of pay of "
        + "at least S2 and any signal of another subject in it and any signal of other families "
        + "that weigh at least 8 decibans together")
  }
}
