internal import Dispatch
internal import Synchronization

/// Runs numbered pieces of work on a number of threads; each thread takes the next piece when it is free.
///
/// The order in which pieces are done is open, so results must be put together by number.
enum Parallel {
  /// - Parameters:
  ///   - threads: at least one.
  ///   - pieces: how many there are.
  ///   - worker: is called once on each thread with a function that gives the next piece, or `nil` at the end.
  static func run(
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
}
