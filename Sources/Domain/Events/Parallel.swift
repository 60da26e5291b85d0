internal import Dispatch
internal import Synchronization

/// Runs numbered pieces of work on a number of threads; each thread takes the next piece when it is free.
///
/// The order in which pieces are done is open, so results must be put together by number.
package enum Parallel {
  /// - Parameters:
  ///   - threads: at least one.
  ///   - pieces: how many there are.
  ///   - worker: is called once on each thread with a function that gives the next piece, or `nil` at the end.
  package static func run(
    threads: Int, pieces: Int, _ worker: @Sendable (_ next: () -> Int?) -> Void
  ) {
    let taken = Atomic<Int>(0)
    let next: @Sendable () -> Int? = {
      let piece = taken.wrappingAdd(1, ordering: .relaxed).oldValue
      return piece < pieces ? piece : nil
    }
    if threads <= 1 || pieces <= 1 { return worker(next) }
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces)) { _ in worker(next) }
  }

  /// The results of numbered pieces of work, in the order of their numbers.
  package static func map<Result: Sendable>(
    threads: Int, pieces: Int, _ work: @Sendable (_ piece: Int) -> Result
  ) -> [Result] {
    if threads <= 1 || pieces <= 1 { return (0..<pieces).map(work) }
    let results = Mutex([Result?](repeating: nil, count: pieces))
    run(threads: threads, pieces: pieces) { next in
      while let piece = next() {
        let result = work(piece)
        results.withLock { $0[piece] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// So many stretches of about equal length, in order; fewer where there is less.
  package static func stretches(of count: Int, _ pieces: Int) -> [Range<Int>] {
    let pieces = max(1, min(pieces, count))
    return (0..<pieces).map { count * $0 / pieces..<count * ($0 + 1) / pieces }
  }
}
