import Testing

@testable import Detection

struct CountSpreadTests {
  @Test func `the median is that of a sorted list, whatever comes and goes`() {
    var generator = Seeded(state: 5)
    var (spread, counts) = (CountSpread(), [Int: Int]())
    for _ in 0..<2000 {
      let value = Int.random(in: 0..<9, using: &generator)
      let old = counts[value] ?? 0
      let new = Bool.random(using: &generator) ? old + 1 : max(0, old - 1)
      counts[value] = new
      if old != new { spread.move(from: old, to: new) }
      let sorted = counts.values.filter { $0 > 0 }.sorted()
      let middle = sorted.count / 2
      let median =
        sorted.isEmpty
        ? 0
        : sorted.count % 2 == 1
          ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
      #expect(spread.median == median)
    }
  }

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }
}
