import Domain
import TestKit
import Testing

@testable import Linking

struct LiveLinkerTests {
  static func linker(answers: JudgedPairs = JudgedPairs()) -> LiveLinker {
    LiveLinker(model: Shipped.model, answers: answers) { "\($0)" }
  }

  static func rings(_ sightings: [Sighting]) -> [String] {
    LinkSurvey(sightings, model: Shipped.model) { "\($0)" }.rings()
      .map { "\($0.id) \($0.subjects)" }
  }

  @Test(arguments: 1...8)
  func `ends in the rings of all at once, whatever the order`(seed: Int) {
    var source = Seeded(state: UInt64(seed))
    let sightings = HubTests.crowd(&source, subjects: 60 + seed * 10)
    let once = Self.rings(sightings)
    for order in [sightings, sightings.shuffled(using: &source)] {
      var linker = Self.linker()
      for sighting in order { linker.observe(sighting) }
      #expect(linker.current.map { "\($0.id) \($0.subjects)" } == once)
    }
  }

  @Test func `agrees with all at once after every single sighting`() {
    var source = Seeded(state: 21)
    let sightings = HubTests.crowd(&source, subjects: 30).shuffled(using: &source)
    var linker = Self.linker()
    for (number, sighting) in sightings.enumerated() {
      linker.observe(sighting)
      guard number % 9 == 0 else { continue }
      let once = Self.rings(Array(sightings[...number]))
      #expect(linker.current.map { "\($0.id) \($0.subjects)" } == once)
    }
  }

  @Test func `keeps the history of a ring: formed, joined, taken in, split by a hub`() {
    var linker = Self.linker()
    for subject in 1...2 { linker.observe(Sighting(subject, .payoutInstrument, 1, at: subject)) }
    #expect(linker.history.map(\.subjects) == [["1", "2"]])
    let ring = linker.history[0].ring
    linker.observe(Sighting(3, .payoutInstrument, 1, at: 3))
    #expect(linker.history.last?.joined == ["3"])
    for subject in 4...5 { linker.observe(Sighting(subject, .wallet, 2, at: subject)) }
    linker.observe(Sighting(4, .payoutInstrument, 1, at: 6))
    #expect(linker.current.map(\.subjects) == [["1", "2", "3", "4", "5"]])
    #expect(linker.history(of: ring).contains { !$0.from.isEmpty })
    for subject in 10...140 {
      linker.observe(Sighting(subject, .payoutInstrument, 1, at: subject))
    }
    // More hold the account now than any limit allows: only the wallet is left.
    #expect(linker.current.map(\.subjects) == [["4", "5"]])
    #expect(linker.history(of: ring).last?.subjects == [])
  }

  @Test func `looks only at those who hold the value that was seen`() {
    let work = [1_000, 4_000].map { subjects in
      var source = Seeded(state: 3)
      var linker = Self.linker()
      for sighting in HubTests.crowd(&source, subjects: subjects) { linker.observe(sighting) }
      let (weighed, renewals) = (linker.weighed, linker.renewals)
      linker.observe(Sighting(9_000, .payoutInstrument, 7))
      linker.observe(Sighting(9_001, .payoutInstrument, 7))
      #expect(linker.weighed - weighed <= 1)
      return renewals
    }
    #expect(work[1] <= work[0] + 40)
  }
}
