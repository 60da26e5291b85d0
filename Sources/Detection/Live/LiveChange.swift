/// What a batch of events touches.
struct LiveChange {
  /// Keys to be looked at again.
  var keys: Set<LiveKey> = []
  /// Subjects to be assessed again.
  var subjects: Set<String> = []
  /// Those of whom something else stands now, so that who stands beside them is concerned too.
  var restated: Set<String> = []
}
