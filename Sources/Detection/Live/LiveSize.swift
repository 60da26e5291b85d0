/// How much a live engine holds.
package struct LiveSize: Hashable, Sendable {
  /// Events, each counted once for each key that keeps it.
  package var events = 0
  /// Keys of all watches.
  package var keys = 0
  /// Firings that are told though their events were let go.
  package var settled = 0
  package var subjects = 0
  /// Declarations, claims, journeys, checks, notes, and the events that say what cannot be told.
  package var standing = 0
  /// Ids that are known, so that an event that comes twice is recognised.
  package var ids = 0
}
