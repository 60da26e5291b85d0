import Domain
import Testing

@testable import Linking

/// Sixty operators of five accounts each; a telephone number went from each one's last account to the next one's first.
struct GrowthBrakeTests {
  static let operators = 60

  static let sightings: [Sighting] = (0..<operators).flatMap { number in
    (1...5).flatMap { place in
      let account = number * 5 + place
      return [
        Sighting(account, .payoutInstrument, number),
        Sighting(account, .documentNumber, 1_000 + number),
        // 5 passes its number on to the next one's 1.
        Sighting(account, .phone, 2_000 + (place == 1 ? number * 5 : account)),
      ]
    }
  }

  @Test
  func `links over the threshold alone make one ring of all, and the brakes leave each its own`() {
    let gathering = SightingGathering(
      SightingList(sightings: Self.sightings), Symbols(), threads: 1)
    var table = SightingTable(gathering, Shipped.model, LinkDirectory(), threads: 1) { "\($0)" }
    let scale = LinkScale(
      Shipped.model, table.counts,
      limits: LinkKind.allCases.map { table.counts[$0.index].limit(Shipped.model[$0]) })
    table.weigh(scale)
    let strong = PairLinks(Shipped.model, scale, LinkDirectory(), JudgedPairs())
      .pairs(table.shared, atLeast: scale.threshold)
    var groups = DisjointGroups(count: Self.operators * 5 + 1)
    for pair in strong { groups.join(Int(pair.low), Int(pair.high)) }
    #expect(Set((1...Self.operators * 5).map { groups.root(of: $0) }).count == 1)

    let rings = LinkSurvey(Self.sightings, model: Shipped.model) { "\($0)" }.rings()
    #expect(rings.count == Self.operators)
    #expect(rings.allSatisfy { Set($0.subjects.map { ((Int($0) ?? 0) - 1) / 5 }).count == 1 })
  }
}
