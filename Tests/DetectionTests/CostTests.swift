import Domain
import TestKit
import Testing

@testable import Detection

/// Work is counted, never timed: what grows faster than the input is found on any machine.
struct CostTests {
  @Test func `parts that go on firing are joined into one firing that names each once`() {
    let count = 3000
    let symbols = Symbols()
    let subject = symbols.intern("s")
    let leaves = (0..<2).map { leaf in
      (0..<count).map { number in
        Candidate(
          subject: subject, leaf: LeafID(entry: 0, leaf: leaf), at: Int64(number * 60),
          from: Int64(number * 60), to: Int64(number * 60), score: 1,
          facts: [Signal.Fact("value", .text("v\(number)"))],
          evidence: [
            Evidence(
              refs: [EventRef(raw: UInt32(number * 2 + leaf))], total: 1, subjects: [subject],
              symbols)
          ])
      }
    }
    let part = Watch.speed(SpeedWatch(selections: [], distance: 1, speed: 1))
    let joined = Join(leaves: leaves).firings(
      of: .someOf(
        SomeOfWatch(
          parts: [.init(name: "one", watch: part), .init(name: "two", watch: part)], atLeast: 2,
          within: nil)))
    #expect(joined.count == 1)
    #expect(joined.first?.evidence.count == 2 * count)
    #expect(joined.first?.to == Int64((count - 1) * 60))
    #expect(joined.first?.values == ["v0"])
  }

  @Test func `a search by time looks at a few places`() {
    var looks = 0
    let place = (0..<100_000).partitionPoint {
      looks += 1
      return $0 >= 77_777
    }
    #expect(place == 77_777 && looks <= 17)
  }

  @Test func `a claim and a journey are found for their moment`() {
    var (history, travels) = (ClaimHistory(), TravelHistory())
    for (time, isVerified) in [(Int64(10), false), (20, true), (30, false)] {
      history.add(
        Directory.Claim(
          time: time, origin: Symbol(raw: 9), isVerified: isVerified, isOwnWord: !isVerified,
          country: Symbol(raw: 1)))
    }
    let found = [Int64(9), 10, 19, 20, 99].map { history.claim(at: $0)?.time }
    #expect(found == [nil, 10, 10, 20, 20])
    let (here, there) = (Symbol(raw: 5), Symbol(raw: 6))
    travels.add(to: here, from: 50, until: 60)
    travels.add(to: here, from: 10, until: 90)
    travels.add(to: .absent, from: 200, until: 210)
    travels.sort()
    #expect(
      [Int64(9), 10, 70, 90, 91, 205].map { travels.explain(here, at: $0) }
        == [false, true, true, true, false, true])
    #expect([Int64(50), 205].map { travels.explain(there, at: $0) } == [false, true])
    #expect(travels.explain(.absent, at: 55))
  }

  @Test func `a live engine holds no more for a long time than for a short one`() {
    let playing = Playing(
      .window(
        WindowWatch(
          selections: [Selection(kinds: [.loginSucceeded])], within: hours(24),
          tests: [.init(name: "n", measure: .count, comparison: .atLeast, bound: 1000)])))
    let plan = Plan(
      IndicatorCatalogue(version: "test", indicators: [playing.indicator], measures: []))
    var (engine, most) = (LiveEngine(plan, LiveSettings(lateness: hours(1))), 0)
    for number in 0..<500 {
      let draft = event("\(number / 24)d\(number % 24):00 login.succeeded a device=d\(number)")
      _ = engine.take(LiveEvent(draft, line: number))
      most = max(most, engine.size.events)
    }
    #expect(most <= 2 * 26 + 16)
    #expect(engine.size.standing == 1)
  }

  @Test func `a hub is what many use within its time, not in all the past`() {
    let playing = Playing(
      .shared(
        SharedWatch(
          sightings: [.init(selection: Selection(kinds: [.loginSucceeded]), by: .device)],
          among: .party, atLeast: 2, within: hours(24), hubAbove: 3)), says: "{value} +{others}")
    func drafts(_ gap: Int) -> [EventDraft] {
      (0..<6).map { event("\($0 / 2 * gap)d0\($0 % 2):00 login.succeeded a\($0) device=d") }
    }
    #expect(playing.signals(drafts(30)) == [])
    #expect(playing.signals(drafts(100)).count == 6)
  }
}
