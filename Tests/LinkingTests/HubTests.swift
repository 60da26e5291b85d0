import Domain
import TestKit
import Testing

@testable import Linking

struct HubTests {
  static let kinds: [LinkKind] = [
    .device, .networkAddress, .payoutInstrument, .phone, .documentNumber, .text, .wifi,
    .deliveryAddress, .secondFactor,
  ]

  /// A crowd in which little is shared, and a few operators.
  static func crowd(_ source: inout Seeded, subjects: Int) -> [Sighting] {
    var sightings: [Sighting] = []
    for subject in 1...subjects {
      for (number, kind) in kinds.enumerated() {
        let isShared = Int.random(in: 0..<100, using: &source) < 8
        let value =
          isShared
          ? number * 100_000 + Int.random(in: 0..<subjects / 3, using: &source)
          : number * 100_000 + 50_000 + subject
        sightings.append(
          Sighting(subject, kind, value, at: Int.random(in: 0..<1_000_000, using: &source)))
      }
    }
    return sightings
  }

  static func rings(_ sightings: [Sighting]) -> [String] {
    LinkSurvey(sightings, model: Shipped.model) { "\($0)" }.rings()
      .map { $0.subjects.joined(separator: " ") }
  }

  @Test(arguments: 1...12)
  func `innocent members of a hub make no ring and change none`(seed: Int) {
    var source = Seeded(state: UInt64(seed))
    let sightings = Self.crowd(&source, subjects: 200)
    let kind = Self.kinds.randomElement(using: &source) ?? .device
    let limit = Shipped.model[kind].limit.upperBound
    // The hub: more holders than any limit, some of them of the crowd.
    let hub = (1...limit + 1).map { Sighting($0, kind, 990_000) }
    let before = Self.rings(sightings + hub)
    let added = (0..<100).map { Sighting(5_000 + $0, kind, 990_000) }
    #expect(Self.rings(sightings + hub + added) == before)
  }

  @Test func `a value with 20,000 holders costs no pair`() {
    let hub = (1...20_000).map { Sighting($0, .networkAddress, 1) }
    let survey = LinkSurvey(hub, model: Shipped.model) { "\($0)" }
    #expect(survey.work.pairs == 0)
    #expect(survey.rings().isEmpty)
  }

  @Test func `work grows with sightings, not with their square`() {
    let work = [1_000, 2_000, 4_000].map { subjects in
      var source = Seeded(state: 5)
      let sightings = Self.crowd(&source, subjects: subjects)
      return LinkSurvey(sightings, model: Shipped.model) { "\($0)" }.work.pairs
    }
    #expect(work[2] < work[0] * 5)
  }

  @Test func `a declared list, group or gateway takes the weight out`() {
    let both = events(
      "00:00 login.succeeded a1 device=d1 ip=192.0.2.1 network=residential",
      "00:01 payout.made a1 instrument=pi-1",
      "00:02 login.succeeded a2 device=d1 ip=192.0.2.1 network=residential",
      "00:03 payout.made a2 instrument=pi-1")
    #expect(Shipped.rings(both) == ["a1 a2"])
    let household = events(
      "00:00 subject.declared a1 group=hh-1", "00:00 subject.declared a2 group=hh-1")
    #expect(Shipped.rings(both + household) == ["a1 a2"])
    let seen = events(
      "00:00 check.completed a1 measure=dd.id-to-camera result=passed",
      "00:00 check.completed a2 measure=dd.id-to-camera result=passed")
    #expect(Shipped.rings(both + household + seen) == [])
    let agency = events("00:00 list.entry a1 list=agency value=pi-1")
    #expect(Shipped.rings(both + agency) == [])
  }
}
