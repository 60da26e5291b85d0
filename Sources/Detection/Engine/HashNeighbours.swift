internal import Domain

/// Which 64-bit hashes differ in few bits only: each joins a leader, the first in byte order that is near enough.
///
/// Four bands of 16 bits: of two hashes that differ in `bits` places, some band differs in at most a quarter of them. So
/// each hash looks into the bands' tables under all keys that near, not at all other hashes.
///
/// - Source: Norouzi, Punjani and Fleet, "Fast search in Hamming space with multi-index hashing", 2012.
/// - Complexity: a fixed number of look-ups for each hash, and the leaders found there, at most ``mostLooks``.
struct HashNeighbours {
  private(set) var leaders: [UInt32: UInt32] = [:]
  /// How many hashes were compared.
  private(set) var looks = 0

  /// A crafted pile of hashes with equal bands must not make the search square; the nearest ones by number are looked at.
  static let mostLooks = 20_000

  /// - Parameters:
  ///   - values: in byte order. What is not 16 hex digits is its own leader.
  ///   - bits: at most 15.
  init(_ values: [KeyLeaders.Value], bits: Int) {
    let masks = Self.masks(upTo: bits / 4)
    var leading: [(hash: UInt64, symbol: UInt32)] = []
    // For each band and key the first leader, and for each leader the next one with the same key.
    var heads = [[Int32]](repeating: [Int32](repeating: -1, count: 1 << 16), count: 4)
    var nexts = [[Int32]](repeating: [], count: 4)
    for (symbol, text) in values {
      guard text.utf8.count == 16, let hash = UInt64(text, radix: 16) else {
        leaders[symbol] = symbol
        continue
      }
      var (best, left) = (Int.max, Self.mostLooks)
      for band in 0..<4 {
        let key = Int(hash >> UInt64(band * 16) & 0xFFFF)
        for mask in masks {
          var leader = Int(heads[band][key ^ mask])
          while leader >= 0, left > 0 {
            left -= 1
            if leader < best, (leading[leader].hash ^ hash).nonzeroBitCount <= bits {
              best = leader
            }
            leader = Int(nexts[band][leader])
          }
        }
      }
      looks += Self.mostLooks - left
      leaders[symbol] = best == .max ? symbol : leading[best].symbol
      guard best == .max else { continue }
      for band in 0..<4 {
        let key = Int(hash >> UInt64(band * 16) & 0xFFFF)
        nexts[band].append(heads[band][key])
        heads[band][key] = Int32(leading.count)
      }
      leading.append((hash, symbol))
    }
  }

  /// All 16-bit numbers with at most so many bits set.
  private static func masks(upTo bits: Int) -> [Int] {
    (0..<1 << 16).filter { $0.nonzeroBitCount <= bits }
      .sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
  }
}
