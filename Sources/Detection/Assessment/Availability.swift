internal import Domain

/// Which indicators had something to look at for a subject, and which of them could not be told.
struct Availability {
  var cannotTell: [Assessment.CannotTell] = []
  /// Ids of indicators whose watch reads a kind that the subject has events of.
  var seen: Set<String> = []
}
