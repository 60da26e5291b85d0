/// How it stands with a circumstance, as far as the events tell.
package enum Standing: Hashable, Sendable {
  /// It is so; what shows it, the newest first, and how much does.
  case held([String], total: Int)
  /// It was so and is no longer.
  case ended
  /// There are events of the kind, and none shows it.
  case notSo
  /// No event of the kind, so nobody can tell.
  case unknown
}
