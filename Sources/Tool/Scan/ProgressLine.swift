import Synchronization

/// One line on stderr that tells how far a long read is; it erases itself at the end.
final class ProgressLine: Sendable {
  private struct State {
    var drawn: ContinuousClock.Instant?
    var isShown = false
  }

  private let start = ContinuousClock.now
  private let state = Mutex(State())
  private let sink: @Sendable (String) -> Void

  init(_ sink: @escaping @Sendable (String) -> Void) { self.sink = sink }

  /// Draws at most ten times a second, and not at all in the first half second.
  func update(done: Int64, total: Int64, events: Int64) {
    let now = ContinuousClock.now
    guard now - start > .milliseconds(500) else { return }
    let isDue = state.withLock { state in
      if let drawn = state.drawn, now - drawn < .milliseconds(100) { return false }
      state = State(drawn: now, isShown: true)
      return true
    }
    let seconds = (now - start) / .seconds(1)
    if isDue { sink("\r\u{1B}[K" + Self.text(done, total, events, seconds: seconds)) }
  }

  func clear() {
    if state.withLock({ $0.isShown }) { sink("\r\u{1B}[K") }
  }

  /// For example `1.2 GB of 3.0 GB, 4,100,000 events/s, 3 s left`.
  static func text(_ done: Int64, _ total: Int64, _ events: Int64, seconds: Double) -> String {
    let phrases = Phrases()
    let rate = Int(Double(events) / max(seconds, 0.001))
    let of = total > 0 ? " of \(size(total))" : ""
    var text = "\(size(done))\(of), \(phrases.grouped(rate)) events/s"
    if total > done, done > 0 {
      let left = seconds * Double(total - done) / Double(done)
      text += ", \(Int(left.rounded(.up))) s left"
    }
    return text
  }

  private static func size(_ bytes: Int64) -> String {
    for (unit, name) in [(1e9, "GB"), (1e6, "MB"), (1e3, "kB")] where Double(bytes) >= unit {
      return "\((Double(bytes) / unit * 10).rounded() / 10) \(name)"
    }
    return "\(bytes) B"
  }
}
