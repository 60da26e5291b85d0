package import Domain

/// How it stands with one measure.
package enum MeasureState: Hashable, Sendable {
  case done, expired, failed, refused, pending, missing
  case notApplicable(Reason)

  /// The words of the answer, and the order of tables.
  package static let words = [
    "done", "expired", "failed", "refused", "pending", "missing", "not applicable",
  ]

  package var word: String {
    switch self {
    case .done: "done"
    case .expired: "expired"
    case .failed: "failed"
    case .refused: "refused"
    case .pending: "pending"
    case .missing: "missing"
    case .notApplicable: "not applicable"
    }
  }

  /// Why a measure is not asked for.
  package enum Reason: Hashable, Sendable {
    /// It is for others: platforms, employers.
    case audience
    /// An accommodation is declared; which one is nobody's business here.
    case accommodation
    /// The stage of the work at which it is done has not come.
    case stage
    /// Nothing has happened that it is about.
    case nothingHappened(Worded)
    /// It is for after a suspicion, and there is none.
    case noSuspicion
    /// It is about a vendor, and there is none.
    case noVendor
  }
}
