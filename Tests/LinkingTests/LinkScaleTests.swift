import Domain
import TestKit
import Testing

@testable import Linking

struct LinkScaleTests {
  static let untaught = LinkScale(
    Shipped.model, LinkKind.allCases.map { _ in KindCounts() },
    limits: LinkKind.allCases.map { Shipped.model[$0].limit.upperBound })

  @Test func `weighs by m and u, in thousandths of a deciban`() {
    let device = Self.untaught.kinds[LinkKind.device.index]
    #expect(device.weight(holders: 2) == 13_010)  // 10 log10(0.7 / 0.035)
    #expect(Self.untaught.kinds[LinkKind.payoutInstrument.index].weight(holders: 2) == 26_021)
  }

  @Test func `says less of a common value than of a rare one, and never less than nothing`() {
    for kind in LinkKind.allCases {
      let weights = (2...2000).map { Self.untaught.kinds[kind.index].weight(holders: $0) }
      #expect(zip(weights, weights.dropFirst()).allSatisfy { $0 >= $1 })
      #expect(weights.allSatisfy { $0 >= 0 })
    }
  }

  @Test
  func
    `learns u of a kind that many share, up to a bound, and keeps the stated u of near-unique kinds`()
  {
    var counts = LinkKind.allCases.map { _ in KindCounts() }
    for kind in [LinkKind.device, .payoutInstrument] {
      (counts[kind.index].subjects, counts[kind.index].sharers) = (10_000, 4_000)
    }
    let taught = LinkScale(
      Shipped.model, counts,
      limits: LinkKind.allCases.map { Shipped.model[$0].limit.upperBound })
    #expect(taught.kinds[LinkKind.device.index].weight(holders: 2) == 6_990)
    #expect(taught.kinds[LinkKind.payoutInstrument.index].weight(holders: 2) == 26_021)
  }

  @Test func `those who share a near-unique thing too do not teach what is shared by chance`() {
    func counts(_ sightings: [Sighting]) -> KindCounts {
      let gathering = SightingGathering(SightingList(sightings: sightings), Symbols(), threads: 1)
      let table = SightingTable(gathering, Shipped.model, LinkDirectory(), threads: 1) { "\($0)" }
      return table.counts[LinkKind.text.index]
    }
    let texts = (1...40).map { Sighting($0, .text, $0 / 2) }
    let accounts = (1...20).map { Sighting($0, .payoutInstrument, 100 + $0 / 2) }
    #expect(counts(texts).sharers == 38)
    #expect(counts(texts + accounts).sharers == 20)
    #expect(counts(texts + accounts).subjects == 40)
  }

  @Test func `no number of things of one home makes a ring`() {
    let home: [LinkKind] = [
      .device, .device, .session, .networkAddress, .serverAddress, .wifi, .deliveryAddress,
      .homePhone,
    ]
    let terms = home.map { ($0, Self.untaught.kinds[$0.index].weight(holders: 2)) }
    #expect(Self.untaught.sum(terms) < Self.untaught.threshold)
  }

  @Test func `adds up to the same whatever the order of terms`() {
    var source = Seeded(state: 11)
    for _ in 0..<200 {
      let terms = (0..<Int.random(in: 1...9, using: &source)).map { _ in
        (
          kind: LinkKind.allCases.randomElement(using: &source) ?? .device,
          weight: Int.random(in: 0...30_000, using: &source)
        )
      }
      #expect(
        Self.untaught.sum(terms) == Self.untaught.sum(terms.shuffled(using: &source)))
    }
  }
}
