import Domain

/// The sign-ins of one thread's records, noted so that the several records of one become one event once all are read.
struct SignIns {
  private(set) var all: [Noted] = []

  /// - Precondition: a key belongs to one thread while sign-ins are merged, hence the conformance.
  struct Noted: @unchecked Sendable {
    let chunk: Int
    let row: UnsafeMutablePointer<UInt32>
    /// Tells one sign-in from the next.
    let key: UInt64
  }

  mutating func note(_ row: UnsafeMutablePointer<UInt32>, in chunk: Int, key: UInt64) {
    all.append(Noted(chunk: chunk, row: row, key: key))
  }

  /// Makes one event of the records of one sign-in.
  ///
  /// The first gets what the others know and it does not, and they are set aside. Records of one sign-in lie within ten
  /// minutes; later ones are another.
  ///
  /// - Precondition: all rows speak of one pool of texts, and each of `lists` goes from chunk to chunk as they lie.
  /// - Returns: how many rows were set aside, and how many of them had been late.
  /// - Complexity: O(sign-ins), shared out to the threads by their keys.
  static func merge(_ lists: [SignIns], _ layout: EventLayout, threads: Int) -> Merged {
    let runs = lists.flatMap(\.runs).sorted { $0[$0.startIndex].chunk < $1[$1.startIndex].chunk }
    let rows = RowCompletion(layout)
    return Parallel.map(threads: threads, pieces: threads) { piece in
      var (merged, first) = (Merged(), [UInt64: UnsafeMutablePointer<UInt32>]())
      first.reserveCapacity(runs.reduce(0) { $0 + $1.count } / threads)
      for run in runs {
        for one in run where one.key % UInt64(threads) == piece {
          guard let known = first[one.key], isNear(known, one.row) else {
            first[one.key] = one.row
            continue
          }
          rows.complete(known, from: one.row)
          merged.rows += 1
          if Event(words: one.row).isDropped { merged.late += 1 }
          one.row[0] |= Event.dropped | Event.merged
        }
      }
      return merged
    }.reduce(into: Merged()) { ($0.rows, $0.late) = ($0.rows + $1.rows, $0.late + $1.late) }
  }

  /// How many rows were set aside, and how many of them had been late.
  struct Merged: Sendable {
    var rows = 0
    var late = 0
  }

  /// The sign-ins of each chunk.
  private var runs: [ArraySlice<Noted>] {
    var (runs, start) = ([ArraySlice<Noted>](), 0)
    for place in all.indices
    where place + 1 == all.count || all[place + 1].chunk != all[place].chunk {
      runs.append(all[start...place])
      start = place + 1
    }
    return runs
  }

  private static let window: Int64 = 600_000

  private static func isNear(
    _ one: UnsafeMutablePointer<UInt32>, _ other: UnsafeMutablePointer<UInt32>
  ) -> Bool {
    guard Event(words: one).kindIndex == Event(words: other).kindIndex else { return false }
    let (distance, isTooFar) = Event(words: one).time.subtractingReportingOverflow(
      Event(words: other).time)
    return !isTooFar && distance.magnitude <= window
  }
}
