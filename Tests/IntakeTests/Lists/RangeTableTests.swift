import Testing

@testable import Intake

struct RangeTableTests {
  private func table(_ ranges: (UInt32, UInt32, UInt32)...) -> RangeTable<UInt32> {
    RangeTable(ranges.map { .init(start: $0.0, end: $0.1, value: $0.2) })
  }

  @Test func `the narrowest range holds, in whatever order they come`() {
    let ranges: [(UInt32, UInt32, UInt32)] = [(0, 999, 1), (100, 199, 2), (150, 150, 3)]
    for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
      let table = RangeTable<UInt32>(
        order.map { .init(start: ranges[$0].0, end: ranges[$0].1, value: ranges[$0].2) })
      #expect([0, 99, 100, 150, 151, 199, 200, 999].map { table[$0] } == [1, 1, 2, 3, 2, 2, 1, 1])
      #expect(table[1000] == nil)
    }
  }

  @Test func `of equal ranges the later one holds, and crossing ones are cut`() {
    #expect(table((5, 9, 1), (5, 9, 2))[7] == 2)
    let crossing = table((0, 10, 1), (5, 15, 2))
    #expect([4, 5, 10, 15].map { crossing[$0] } == [1, 2, 2, 2])
  }

  @Test func `knows the ends of the number space`() {
    let whole = table((0, .max, 1), (.max, .max, 2), (0, 0, 3))
    #expect([0, 1, .max - 1, .max].map { whole[$0] } == [3, 1, 1, 2])
    #expect(table()[0] == nil)
    let long = RangeTable<UInt128>([.init(start: 0, end: .max, value: 1)])
    #expect(long[.max] == 1)
  }

  @Test func `answers as a walk over all ranges does`() {
    var state: UInt32 = 7
    func random(_ limit: UInt32) -> UInt32 {
      state = state &* 1_664_525 &+ 1_013_904_223
      return (state >> 8) % limit
    }
    let blocks = (0..<300).map { number in
      let size = UInt32(1) << random(12)
      let start = random(1 << 20) / size * size
      return RangeTable<UInt32>.Entry(start: start, end: start + size - 1, value: UInt32(number))
    }
    let table = RangeTable(blocks)
    for _ in 0..<2000 {
      let number = random(1 << 20)
      let around = blocks.filter { $0.start <= number && number <= $0.end }
      let narrowest = around.map { $0.end - $0.start }.min()
      let expected = around.last { $0.end - $0.start == narrowest }?.value
      #expect(table[number] == expected)
    }
  }
}
