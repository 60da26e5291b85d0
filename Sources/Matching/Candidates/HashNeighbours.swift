/// Which 64-bit hashes differ in few bits only: each joins a leader, the first in byte order that is near enough.
///
/// Four bands of 16 bits: of two hashes that differ in `bits` places, some band differs in at most a quarter of them. So
/// each hash looks into the bands' tables under all keys that near, not at all other hashes.
///
/// - Source: Norouzi, Punjani and Fleet, "Fast search in Hamming space with multi-index hashing", 2012.
/// - Complexity: a fixed number of look-ups for each hash, and the leaders found there, at most ``mostLooks``.
package struct HashNeighbours {
  package private(set) var leaders: [UInt32: UInt32] = [:]
  /// How many hashes were compared.
  package private(set) var looks = 0

  /// A crafted pile of hashes with equal bands must not make the search square; the nearest ones by number are looked at.
  static let mostLooks = 20_000

  private let bits: Int
  /// What a key of a band may differ by.
  private let masks: [Int]
  private var leading: [(hash: UInt64, symbol: UInt32)] = []
  /// By band and key the newest leader, or -1.
  private var heads = [Int32](repeating: -1, count: 4 << 16)
  /// By leader and band the leader before it with the same key, or -1.
  private var befores: [Int32] = []

  /// Joins `values`, which are in byte order; what is not 16 hex digits is its own leader.
  ///
  /// - Precondition: `bits` is at most 15.
  package init(_ values: [NumberedText], bits: Int) {
    self.bits = bits
    masks = Self.masks(upTo: bits / 4)
    for (symbol, text) in values {
      guard text.utf8.count == 16, let hash = UInt64(text, radix: 16) else {
        leaders[symbol] = symbol
        continue
      }
      if let leader = nearest(hash) {
        leaders[symbol] = leading[leader].symbol
      } else {
        leaders[symbol] = symbol
        lead(hash, symbol)
      }
    }
  }

  /// The first leader that is near enough.
  private mutating func nearest(_ hash: UInt64) -> Int? {
    var (first, left) = (Int.max, Self.mostLooks)
    // So few are sooner compared than looked up.
    if leading.count <= masks.count {
      looks += leading.count
      return leading.firstIndex { ($0.hash ^ hash).nonzeroBitCount <= bits }
    }
    for band in 0..<4 {
      let key = Self.key(hash, band)
      for mask in masks {
        var leader = Int(heads[key ^ mask])
        while leader >= 0, left > 0 {
          left -= 1
          if leader < first, (leading[leader].hash ^ hash).nonzeroBitCount <= bits {
            first = leader
          }
          leader = Int(befores[leader << 2 | band])
        }
      }
    }
    looks += Self.mostLooks - left
    return first == .max ? nil : first
  }

  private mutating func lead(_ hash: UInt64, _ symbol: UInt32) {
    for band in 0..<4 {
      let key = Self.key(hash, band)
      befores.append(heads[key])
      heads[key] = Int32(leading.count)
    }
    leading.append((hash, symbol))
  }

  private static func key(_ hash: UInt64, _ band: Int) -> Int {
    band << 16 | Int(hash >> UInt64(band * 16) & 0xFFFF)
  }

  /// All 16-bit numbers with at most so many bits set.
  private static func masks(upTo bits: Int) -> [Int] {
    (0..<1 << 16).filter { $0.nonzeroBitCount <= bits }
      .sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
  }
}
