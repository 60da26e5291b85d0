import Testing

@testable import Simulation

struct SplitMix64Tests {
  @Test func `gives the published numbers`() {
    var dice = SplitMix64(seed: 0)
    #expect(dice.next() == 0xE220_A839_7B1D_CDAF)
    #expect(dice.next() == 0x6E78_9E6A_A1B9_65F4)
    #expect(dice.next() == 0x06C4_5D18_8009_454F)
  }

  @Test func `streams of different purpose and number are different`() {
    var streams = [
      SplitMix64(seed: 1, .life, 5), SplitMix64(seed: 1, .life, 6), SplitMix64(seed: 1, .name, 5),
      SplitMix64(seed: 2, .life, 5),
    ]
    #expect(Set(streams.indices.map { streams[$0].next() }).count == 4)
  }

  @Test func `counts have the mean that was asked for`() {
    var dice = SplitMix64(seed: 3)
    for mean in [0.4, 3, 45] {
      let total = (0..<20_000).reduce(0) { sum, _ in sum + dice.count(mean) }
      #expect(abs(Double(total) / 20_000 - mean) < mean * 0.05)
    }
  }

  @Test func `an index comes as often as its weight says`() {
    var dice = SplitMix64(seed: 4)
    var counts = [0, 0, 0]
    for _ in 0..<30_000 { counts[dice.weighted([1, 0, 2])] += 1 }
    #expect(counts[1] == 0)
    #expect(abs(Double(counts[2]) / Double(counts[0]) - 2) < 0.15)
  }
}
