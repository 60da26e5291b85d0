/// How long a live engine waits and remembers.
///
/// - Units: milliseconds of event time.
package struct LiveSettings: Hashable, Sendable {
  /// An event may be this much older than the newest one; an older one is refused and counted.
  package var lateness: Int64
  /// A subject without an event for longer than this, and a firing that ended before it, are forgotten.
  ///
  /// `nil` remembers them for ever; windows are emptied in either case.
  package var retention: Int64?

  package init(lateness: Int64, retention: Int64? = nil) {
    precondition(lateness >= 0, "events may be late by a span, not early")
    precondition(retention.map { $0 >= lateness } ?? true, "what may still come is remembered")
    (self.lateness, self.retention) = (lateness, retention)
  }
}
