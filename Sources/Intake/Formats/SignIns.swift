import Domain

/// The sign-ins of one thread's records, noted so that the several records of one become one event once all are read.
struct SignIns {
  private(set) var all: [Noted] = []

  struct Noted {
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
  /// - Precondition: all rows speak of one pool of texts.
  /// - Returns: how many rows were set aside, and how many of them had been late.
  /// - Complexity: O(sign-ins).
  static func merge(_ threads: [SignIns], _ layout: EventLayout) -> (merged: Int, late: Int) {
    let noted = threads.flatMap(\.all).enumerated().sorted {
      ($0.element.chunk, $0.offset) < ($1.element.chunk, $1.offset)
    }
    var first: [UInt64: UnsafeMutablePointer<UInt32>] = [:]
    first.reserveCapacity(noted.count)
    let rows = RowCompletion(layout)
    var (merged, late) = (0, 0)
    for (_, one) in noted {
      guard let known = first[one.key], isNear(known, one.row) else {
        first[one.key] = one.row
        continue
      }
      rows.complete(known, from: one.row)
      merged += 1
      if Event(words: one.row).isDropped { late += 1 }
      one.row[0] |= Event.dropped | Event.merged
    }
    return (merged, late)
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
