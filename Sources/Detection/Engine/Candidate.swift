internal import Domain

/// A firing, told of one subject that stands in it.
struct Candidate: Sendable {
  var subject: Symbol
  /// Which entry of the plan, and which leaf of its watch.
  var leaf: LeafID
  var at: Int64
  var from: Int64
  var to: Int64
  var score: Double
  var facts: [Signal.Fact]
  /// One, or one for each part that was joined.
  var evidence: [Evidence]
  /// Values that were shared in its parts, where it was joined of several.
  var values: Set<String> = []
}

/// One leaf of an entry's watch: the watch itself, or a part of its "some of".
struct LeafID: Hashable, Comparable, Sendable {
  var entry: Int
  var leaf: Int

  static func < (left: LeafID, right: LeafID) -> Bool {
    (left.entry, left.leaf) < (right.entry, right.leaf)
  }
}

/// How close a quiet leaf came for a subject that is explained.
struct Closeness: Sendable {
  var subject: Symbol
  var leaf: LeafID
  var text: String
}
