import Domain
import TestKit
import Testing

@testable import Matching

struct HashNeighboursTests {
  static func values(_ hashes: [UInt64]) -> [NumberedText] {
    hashes.enumerated().map { number, hash in
      let text = String(hash, radix: 16)
      return (UInt32(number + 1), String(repeating: "0", count: 16 - text.count) + text)
    }.sorted { $0.1 < $1.1 }
  }

  @Test(arguments: [0, 4, 8, 12])
  func `joins what an exhaustive search would`(bits: Int) {
    var source = Seeded(state: 3)
    let seeds = (0..<40).map { _ in source.next() }
    let hashes = (0..<400).map { _ in
      (0..<6).reduce(seeds[Int(source.next() % 40)]) { hash, _ in hash ^ (1 << (source.next() % 64))
      }
    }
    let values = Self.values(Array(Set(hashes)).sorted())
    var expected: [UInt32: UInt32] = [:]
    var leading: [(hash: UInt64, symbol: UInt32)] = []
    for (symbol, text) in values {
      let hash = UInt64(text, radix: 16) ?? 0
      let leader = leading.first { ($0.hash ^ hash).nonzeroBitCount <= bits }
      expected[symbol] = leader?.symbol ?? symbol
      if leader == nil { leading.append((hash, symbol)) }
    }
    #expect(HashNeighbours(values, bits: bits).leaders == expected)
  }

  @Test func `looks at few others however many there are`() {
    var source = Seeded(state: 5)
    let (small, large) = (
      HashNeighbours(Self.values((0..<1000).map { _ in source.next() }), bits: 8),
      HashNeighbours(Self.values((0..<8000).map { _ in source.next() }), bits: 8)
    )
    #expect(large.looks < 80 * max(1, small.looks) && large.looks < 8000 * 100)
  }

  @Test func `a crafted pile has a limit`() {
    let pile = Self.values((0..<500).map { UInt64($0 * 0x101_0101) << 16 })
    #expect(HashNeighbours(pile, bits: 4).looks <= 500 * HashNeighbours.mostLooks)
  }

  @Test func `what is no hash is itself`() {
    #expect(
      HashNeighbours([(1, "abc"), (2, "not a hash at all")], bits: 8).leaders == [1: 1, 2: 2])
  }
}
