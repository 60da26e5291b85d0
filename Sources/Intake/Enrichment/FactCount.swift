import Domain

/// To how many events each list gave a fact.
struct FactCount {
  private var counts: [FactSource.Kind: Int] = [:]

  subscript(kind: FactSource.Kind) -> Int? { counts[kind] }

  /// Counts one fact, and marks its source in the row's word for them, where the row has one.
  mutating func note(
    _ kind: FactSource.Kind, in row: UnsafeMutablePointer<UInt32>, at word: Int?
  ) {
    if let word { row[word] |= kind.bit }
    counts[kind, default: 0] += 1
  }
}
