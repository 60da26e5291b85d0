import Foundation

/// Tells how far reading has come.
///
/// - Precondition: the count changes under the lock only, hence the conformance.
final class Meter: @unchecked Sendable {
  private let lock = NSLock()
  private let total: Int
  private var events = 0
  private let progress: (@Sendable (Int64, Int64, Int64) -> Void)?

  init(_ files: [InputFile], _ progress: (@Sendable (Int64, Int64, Int64) -> Void)?) {
    self.progress = progress
    let sizes = files.compactMap(\.size)
    total = sizes.count == files.count ? sizes.reduce(0, +) : 0
  }

  func report(_ position: Int, events more: Int) {
    guard let progress else { return }
    lock.withLock {
      events += more
      progress(Int64(position), Int64(total), Int64(events))
    }
  }
}
