import Glibc

/// Text written to a file descriptor, in large pieces.
///
/// The first failure is remembered: a full disk or a closed pipe must not pass for a finished report.
package final class FileSink: TextSink {
  private let descriptor: Int32
  private let isOwner: Bool
  private let limit: Int
  private var held: [UInt8] = []
  private var hasFailed = false

  /// Writes to a descriptor that somebody else closes.
  ///
  /// - Parameters:
  ///   - descriptor: open for writing.
  ///   - limit: how many bytes are held back before they are written; zero writes at once.
  package init(descriptor: Int32, holding limit: Int = 1 << 16) {
    (self.descriptor, self.limit, isOwner) = (descriptor, limit, false)
  }

  /// Makes or empties a file, readable by its owner only; `nil` where that is not possible.
  package init?(path: String) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    (limit, isOwner) = (1 << 16, true)
    if descriptor < 0 { return nil }
  }

  deinit {
    _ = flush()
    if isOwner { close(descriptor) }
  }

  package func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard held.count + bytes.count >= limit else {
      held.append(contentsOf: bytes)
      return !hasFailed
    }
    guard flush() else { return false }
    hasFailed = !writeAll(bytes)
    return !hasFailed
  }

  package func flush() -> Bool {
    defer { held.removeAll(keepingCapacity: true) }
    guard !hasFailed else { return false }
    hasFailed = !held.withUnsafeBytes { writeAll($0) }
    return !hasFailed
  }

  private func writeAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var done = 0
    while done < bytes.count, let base = bytes.baseAddress {
      let count = Glibc.write(descriptor, base + done, bytes.count - done)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
