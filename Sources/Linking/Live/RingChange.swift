package import Domain

/// A step in the history of a ring.
package struct RingChange: Hashable, Sendable {
  /// The moment of the sighting that brought it.
  package var at: Moment
  package var ring: String
  /// The members from then on, in byte order; none where the ring came to its end.
  package var subjects: [String]
  package var joined: [String]
  package var left: [String]
  /// Other rings that its members were in until then, in order: it grew out of them, or took them in.
  package var from: [String]
}
