#if canImport(Glibc)
  internal import Glibc
#endif
package import Domain

/// Which texts say nearly the same: each text is given a leader, the first in byte order that it resembles.
///
/// Runs of words, MinHash signatures banded into buckets, then the exact share of common runs; beside it, where that is
/// asked for, runs in common that hardly any other text has. A text joins a leader and never another follower, so
/// likeness does not creep along a chain. Short texts have no leader: they are everybody's.
///
/// A bucket keeps its first leaders only, so that a pile of texts just below the bound costs each text the same.
///
/// - Source: Broder, "On the resemblance and containment of documents", 1997.
/// - Complexity: for each text O(its runs × 96), and at most 96 × ``bucketSize`` leaders to look at.
package struct Resemblance {
  /// Text symbol → leader symbol.
  package private(set) var leaders: [UInt32: UInt32] = [:]
  /// How many texts were compared run by run.
  package private(set) var looks = 0

  static let bucketSize = 32
  private static let hashes = 96
  /// Texts to compare run by run for one text, those that share most buckets first.
  private static let mostLooks = 64

  private let likeness: TextLikeness
  private let rows: Int
  private var buckets: [UInt64: [Int32]] = [:]
  private var rareRuns: [UInt64: [Int32]] = [:]
  /// The leaders' runs and symbols, in the order of their texts.
  private var leading: [(runs: [UInt64], symbol: UInt32)] = []

  /// Joins `values`, which are in byte order, the runs of `boilerplate` left out.
  package init(_ values: [NumberedText], _ likeness: TextLikeness, boilerplate: [String] = []) {
    self.likeness = likeness
    rows = Self.rows(for: likeness.share)
    let shingles = Shingles(length: likeness.shingle)
    let everybodys = Set(boilerplate.flatMap(shingles.allRuns))
    let texts = values.map { value in
      let runs = shingles.runs(of: value.text)
      let own = everybodys.isEmpty ? runs : runs.filter { !everybodys.contains($0) }
      return (symbol: value.symbol, runs: own)
    }
    let rare = likeness.rare.map { Self.rareRuns(of: texts.map(\.runs), $0) } ?? []
    for text in texts where !text.runs.isEmpty {
      place(text.symbol, text.runs, rare: rare.isEmpty ? [] : text.runs.filter(rare.contains))
    }
  }

  private mutating func place(_ symbol: UInt32, _ runs: [UInt64], rare: [UInt64]) {
    let keys = bandKeys(runs)
    let leader = [alike(runs, keys), sharesRare(rare)].compactMap(\.self).min()
    leaders[symbol] = leader.map { leading[$0].symbol } ?? symbol
    guard leader == nil else { return }
    let number = Int32(leading.count)
    for key in keys where buckets[key, default: []].count < Self.bucketSize {
      buckets[key, default: []].append(number)
    }
    for run in rare where rareRuns[run, default: []].count < Self.bucketSize {
      rareRuns[run, default: []].append(number)
    }
    leading.append((runs, symbol))
  }

  /// The first leader whose share of common runs is large enough.
  private mutating func alike(_ runs: [UInt64], _ keys: [UInt64]) -> Int? {
    var shared: [Int32: Int] = [:]
    for key in keys { for number in buckets[key] ?? [] { shared[number, default: 0] += 1 } }
    let nearest = shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.mostLooks)
    looks += nearest.count
    return nearest.map { Int($0.key) }.filter { number in
      let (mine, others) = (runs.count, leading[number].runs.count)
      guard Double(min(mine, others)) >= likeness.share * Double(max(mine, others)) else {
        return false
      }
      let common = Shingles.common(runs, leading[number].runs)
      return Double(common) >= likeness.share * Double(mine + others - common)
    }.min()
  }

  /// The first leader with enough rare runs in common.
  private func sharesRare(_ rare: [UInt64]) -> Int? {
    guard let wanted = likeness.rare?.runs, rare.count >= wanted else { return nil }
    var shared: [Int32: Int] = [:]
    for run in rare { for number in rareRuns[run] ?? [] { shared[number, default: 0] += 1 } }
    return shared.filter { $0.value >= wanted }.keys.min().map(Int.init)
  }

  /// The runs that stand in more than one of the texts, and in few enough of them.
  private static func rareRuns(
    of texts: [[UInt64]], _ rare: TextLikeness.Rare
  ) -> Set<UInt64> {
    var counts: [UInt64: Int] = [:]
    for runs in texts { for run in runs { counts[run, default: 0] += 1 } }
    let most = Double(texts.count { !$0.isEmpty }) / rare.oneIn
    return Set(counts.filter { $0.value > 1 && Double($0.value) <= most }.keys)
  }

  /// As many rows a band as still let at most one in fifty pairs at the bound go unseen.
  static func rows(for share: Double) -> Int {
    (1...6).last { rows in
      pow(1 - pow(share, Double(rows)), Double(hashes / rows)) <= 0.02
    } ?? 1
  }

  private func bandKeys(_ runs: [UInt64]) -> [UInt64] {
    (0..<Self.hashes / rows).map { band in
      var key = UInt64(band) &* 0x9E37_79B9_7F4A_7C15
      for row in 0..<rows {
        let salt = UInt64(band * rows + row + 1) &* 0xD6E8_FEB8_6659_FD93
        let least = runs.reduce(UInt64.max) { min($0, Shingles.mixed($1 ^ salt)) }
        key = Shingles.mixed(key ^ least)
      }
      return key
    }
  }
}
