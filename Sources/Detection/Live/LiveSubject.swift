internal import Domain

/// What is kept of one subject besides the events of its watches.
struct LiveSubject: Sendable {
  /// Declarations, claims, journeys, checks, notes.
  var standing: [LiveEvent] = []
  /// Other events from which some watch measures time.
  var marks: [LiveEvent] = []
  /// What it declares.
  var identity: String?
  var requisition: String?
  /// The first event of each shape: with what is kept for some watches enough to say what cannot be told.
  var witnesses: [LiveEvent.Shape: LiveEvent] = [:]
  /// Keys among whose events the subject is.
  var keys: Set<LiveKey> = []
  /// Keys whose firings speak of the subject.
  var fired: Set<LiveKey> = []
  var newest = Int64.min

  var orderedWitnesses: [LiveEvent] {
    witnesses.values.sorted {
      ($0.time, $0.draft.kind.rawValue, $0.file, $0.line)
        < ($1.time, $1.draft.kind.rawValue, $1.file, $1.line)
    }
  }
}
