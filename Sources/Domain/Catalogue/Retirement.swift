/// Why an indicator is no longer used; nothing is ever deleted.
package struct Retirement: Hashable, Sendable {
  /// Midnight UTC of the day.
  package var date: Moment
  package var reason: String
  /// The indicator that took its place, if one did.
  package var successor: String?

  package init(date: Moment, reason: String, successor: String? = nil) {
    (self.date, self.reason, self.successor) = (date, reason, successor)
  }
}
