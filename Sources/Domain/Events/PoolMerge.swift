internal import CPool

/// The taking in of one pool's texts by another, shared out to threads.
///
/// - Precondition: nobody else touches either pool meanwhile; the threads' parts touch different places, hence the
///   conformance.
struct PoolMerge: @unchecked Sendable {
  let pool: UnsafeMutablePointer<bf_pool>
  let other: UnsafeMutablePointer<bf_pool>
  /// Room for a symbol here for each symbol there.
  let mapping: UnsafeMutablePointer<UInt32>

  /// False where memory or numbers are used up.
  func run(threads: Int) -> Bool {
    share(threads) { bf_merge_find(pool, other, mapping, $0, $1) }
    let first = bf_merge_number(pool, other, mapping)
    guard first > 0 else { return false }
    share(threads) { bf_merge_copy(pool, other, mapping, first, $0, $1) }
    guard bf_merge_takes(pool, other) != 0 else {
      return bf_merge_place(pool, other, mapping, first) != 0
    }
    share(threads) { bf_merge_rewrite(other, mapping, $0, $1) }
    bf_merge_take(pool, other)
    return true
  }

  private func share(_ threads: Int, _ work: @Sendable (_ part: Int, _ parts: Int) -> Void) {
    Parallel.run(threads: threads, pieces: threads) { next in
      while let part = next() { work(part, threads) }
    }
  }
}
