package import Domain

/// Which texts can be near another at all: of a near text so large a share of runs of words stands in some other text.
///
/// Counting runs is far cheaper than comparing texts, and leaves out nothing: of two texts with a share s of common runs among
/// all runs of both, at least the share s of each one's runs is common.
package enum CommonRuns {
  /// What the runs of a text say before it is compared with any other.
  package enum Standing: Sendable {
    /// Too short to say anything.
    case short
    /// No other text can be near.
    case alone
    case mayBeNear
  }

  /// The standing of each of these different texts.
  ///
  /// The more texts there are, the more runs meet by chance. So those that may be near are counted again among themselves,
  /// for as long as that leaves a good part of them alone: texts that are near another stay together in every round.
  ///
  /// - Complexity: O(bytes), twice a round, on all threads.
  package static func standings(
    of texts: [UInt32], in symbols: Symbols, share: Double, shingle: Int = 3, threads: Int
  ) -> [Standing] {
    var standings = round(of: texts, in: symbols, share: share, shingle: shingle, threads: threads)
    var left = standings.indices.filter { standings[$0] == .mayBeNear }
    var last = texts.count
    while left.count > fewTexts, Double(left.count) < worthARound * Double(last) {
      last = left.count
      let again = round(
        of: left.map { texts[$0] }, in: symbols, share: share, shingle: shingle, threads: threads)
      for (place, standing) in zip(left, again) { standings[place] = standing }
      left = left.filter { standings[$0] == .mayBeNear }
    }
    return standings
  }

  /// Below so many texts, comparing them costs less than another round.
  private static let fewTexts = 1_000
  /// Another round follows one that left at most this share of its texts.
  private static let worthARound = 0.8

  private static func round(
    of texts: [UInt32], in symbols: Symbols, share: Double, shingle: Int, threads: Int
  ) -> [Standing] {
    let shingles = Shingles(length: shingle)
    // Each thread marks runs in a table of its own; more tables than these would cost more than they save.
    let stretches = Parallel.stretches(of: texts.count, min(threads, mostTables))
    let tables = Parallel.map(threads: threads, pieces: stretches.count) { piece in
      var marks = RunMarks(texts: texts.count)
      read(texts[stretches[piece]], symbols, shingles) { marks.note($0) }
      return marks
    }
    var marks = RunMarks(texts: 0)
    for table in tables { marks.join(table) }
    let joined = marks
    return Parallel.map(threads: threads, pieces: stretches.count) { piece in
      var standings: [Standing] = []
      read(texts[stretches[piece]], symbols, shingles) { runs in
        if runs.isEmpty { return standings.append(.short) }
        let common = joined.common(among: runs)
        let isNear = common > 0 && Double(common) >= share * Double(runs.count)
        standings.append(isNear ? .mayBeNear : .alone)
      }
      return standings
    }.flatMap(\.self)
  }

  private static let mostTables = 8

  private static func read(
    _ texts: ArraySlice<UInt32>, _ symbols: Symbols, _ shingles: Shingles,
    _ body: ([UInt64]) -> Void
  ) {
    var (runs, words): ([UInt64], [UInt64]) = ([], [])
    for text in texts {
      shingles.read(symbols.bytes(Symbol(raw: text)), into: &runs, words: &words)
      body(runs)
    }
  }
}
