internal import Domain

/// One time that a watch fired for a key.
struct Firing {
  /// When its condition was first met.
  var at: Int64
  /// Indices into the key's events, in order.
  var evidence: [Int32]
  /// How far over its bound; the strongest of several gives the facts.
  var score: Double
  var facts: [Signal.Fact]
  /// Of whom it tells; `nil` where of every subject in the evidence.
  var about: [Symbol]?
}

/// What a watch says of one key.
struct Finding {
  var firings: [Firing] = []
  /// How close a quiet one came; only when explaining.
  var closest: String?
}
