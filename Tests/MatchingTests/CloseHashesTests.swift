import TestKit
import Testing

@testable import Matching

struct CloseHashesTests {
  @Test(arguments: 0...3)
  func `finds those that an exhaustive search finds`(bits: Int) {
    var source = Seeded(state: 6)
    let seeds = (0..<60).map { _ in source.next() }
    let hashes = (0..<300).map { number in
      var hash = seeds[number % 60]
      for _ in 0..<number % 5 { hash ^= 1 << (source.next() % 64) }
      return hash
    }
    let expected: [Bool] = hashes.indices.map { one in
      hashes.indices.contains {
        $0 != one && (hashes[$0] ^ hashes[one]).nonzeroBitCount <= bits
      }
    }
    for threads in [1, 3] {
      #expect(CloseHashes.mayBeNear(hashes, bits: bits, threads: threads) == expected)
    }
  }

  @Test func `a crafted pile passes without being compared`() {
    let pile = (0...UInt64(CloseHashes.mostPile)).map { ($0 &* 0x9E37_79B9_7F4A_7C15) << 16 }
    let near = CloseHashes.mayBeNear(pile, bits: 0, threads: 1)
    #expect(!near.contains(false))
  }
}
