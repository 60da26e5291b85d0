internal import Domain

/// Which of many 64-bit hashes have another that differs in at most three bits; all others are values of their own.
///
/// Of two hashes that differ in three bits, one of four bands of 16 bits is equal. So hashes are laid side by side by each
/// band, and only neighbours are compared.
///
/// - Source: Norouzi, Punjani and Fleet, "Fast search in Hamming space with multi-index hashing", 2012.
package enum CloseHashes {
  package static let mostBits = 3
  /// A larger pile of hashes with one band equal is not compared: all of it passes.
  static let mostPile = 4096

  /// For each hash whether it may have a near one; never no where it has.
  ///
  /// - Complexity: O(n + n²/32,768) for hashes that differ by chance; at most n × ``mostPile`` for others.
  package static func mayBeNear(_ hashes: [UInt64], bits: Int, threads: Int) -> [Bool] {
    precondition(bits <= mostBits, "four bands find up to three bits")
    let bands = Parallel.map(threads: threads, pieces: 4) { near(hashes, band: $0, bits) }
    var result = [Bool](repeating: false, count: hashes.count)
    for band in bands { for place in band { result[Int(place)] = true } }
    return result
  }

  /// The places of those that have a near one with the same band.
  private static func near(_ hashes: [UInt64], band: Int, _ bits: Int) -> [UInt32] {
    let (starts, order) = piles(hashes, shift: UInt64(band * 16))
    let sorted = order.map { hashes[Int($0)] }
    var near: [UInt32] = []
    sorted.withUnsafeBufferPointer { sorted in
      for key in 0..<1 << 16 {
        let pile = Int(starts[key])..<Int(starts[key + 1])
        if pile.count > mostPile {
          near += order[pile]
          continue
        }
        for one in pile {
          let hash = sorted[one]
          for two in one + 1..<max(one + 1, pile.upperBound)
          where (hash ^ sorted[two]).nonzeroBitCount <= bits {
            near.append(order[one])
            near.append(order[two])
          }
        }
      }
    }
    return near
  }

  /// The places of all hashes, ordered by 16 bits of them, and where each pile begins.
  private static func piles(
    _ hashes: [UInt64], shift: UInt64
  ) -> (starts: [UInt32], order: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: 1 << 16 + 1)
    for hash in hashes { starts[Int(hash >> shift & 0xFFFF) + 1] += 1 }
    for key in 1..<starts.count { starts[key] += starts[key - 1] }
    var (next, order) = (starts, [UInt32](repeating: 0, count: hashes.count))
    for (place, hash) in hashes.enumerated() {
      let key = Int(hash >> shift & 0xFFFF)
      order[Int(next[key])] = UInt32(place)
      next[key] += 1
    }
    return (starts, order)
  }
}
