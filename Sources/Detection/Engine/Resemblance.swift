internal import Domain

/// Which texts say nearly the same: each text is given a leader, the first in byte order that it resembles.
///
/// Word triples, MinHash signatures banded into buckets, then the exact share of common triples. A text joins a leader
/// and never another follower, so likeness does not creep along a chain. Texts under eight words have no leader:
/// short sentences are everybody's.
///
/// - Source: Broder, "On the resemblance and containment of documents", 1997.
struct Resemblance {
  /// Text symbol → leader symbol.
  private(set) var leaders: [UInt32: UInt32] = [:]

  private static let bands = 24
  private static let rows = 4
  private static let fewestWords = 8

  init(_ store: EventStore, _ words: [[Int]], share: Double) {
    var texts: Set<UInt32> = []
    store.forEach { _, event in
      for word in words[event.kindIndex] where event.words[word] != 0 {
        texts.insert(event.words[word])
      }
    }
    let ordered = texts.map { (symbol: $0, text: store.symbols.text(Symbol(raw: $0))) }
      .sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
    // Leaders so far, numbered in the order of their texts.
    var (shingles, shingleOwners): ([Set<UInt64>], [Int]) = ([], [])
    var buckets: [UInt64: [Int]] = [:]
    for (number, (symbol, text)) in ordered.enumerated() {
      let mine = Resemblance.triples(text)
      guard !mine.isEmpty else { continue }
      let keys = Resemblance.bandKeys(mine)
      let leader = Set(keys.flatMap { buckets[$0] ?? [] }).sorted().first {
        Resemblance.jaccard(mine, shingles[$0]) >= share
      }
      leaders[symbol] = leader.map { ordered[shingleOwners[$0]].symbol } ?? symbol
      guard leader == nil else { continue }
      for key in keys { buckets[key, default: []].append(shingles.count) }
      shingles.append(mine)
      shingleOwners.append(number)
    }
  }

  static func triples(_ text: String) -> Set<UInt64> {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }
    guard words.count >= fewestWords else { return [] }
    var result: Set<UInt64> = []
    for index in 0...(words.count - 3) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[index..<index + 3] {
        for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash = (hash ^ 0x1F) &* 0x100_0000_01B3
      }
      result.insert(hash)
    }
    return result
  }

  private static func jaccard(_ left: Set<UInt64>, _ right: Set<UInt64>) -> Double {
    let common = left.intersection(right).count
    return Double(common) / Double(max(1, left.count + right.count - common))
  }

  private static func bandKeys(_ shingles: Set<UInt64>) -> [UInt64] {
    (0..<bands).map { band in
      var key = UInt64(band) &* 0x9E37_79B9_7F4A_7C15
      for row in 0..<rows {
        let salt = UInt64(band * rows + row + 1) &* 0xD6E8_FEB8_6659_FD93
        let least = shingles.reduce(UInt64.max) { min($0, mixed($1 ^ salt)) }
        key = mixed(key ^ least)
      }
      return key
    }
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
