/// Another event of the same subject, from which or to which time is measured.
package struct Landmark: Hashable, Sendable {
  package var selection: Selection
  /// A time or date field of that event that counts instead of its own moment.
  package var at: Field?
  /// A field that both events must share.
  package var same: Field?
  /// Events after which the landmark no longer counts.
  package var cancelledBy: Selection?
  /// Whether a subject without any such event is quiet; else it cannot be told.
  package var isQuietIfNever: Bool

  package init(
    selection: Selection, at: Field? = nil, same: Field? = nil, cancelledBy: Selection? = nil,
    isQuietIfNever: Bool = false
  ) {
    (self.selection, self.at, self.same) = (selection, at, same)
    (self.cancelledBy, self.isQuietIfNever) = (cancelledBy, isQuietIfNever)
  }
}

/// A test of a moment: how long after, or before, another event, or at what hour of the local day.
package enum TimeTest: Hashable, Sendable {
  /// Since the newest landmark at or before the moment; without limits it is enough that there is one.
  case since(Landmark, [Limit])
  /// Until the earliest landmark at or after the moment.
  case until(Landmark, [Limit])
  /// On the clock of the claimed, else the declared, UTC offset; past midnight where `to` is not after `from`.
  ///
  /// - Units: minutes after midnight; `to` itself is outside.
  case clock(from: Double, to: Double)

  package struct Limit: Hashable, Sendable {
    package var comparison: Comparison
    /// Milliseconds.
    package var span: Int64

    package init(_ comparison: Comparison, _ span: Int64) {
      (self.comparison, self.span) = (comparison, span)
    }
  }

  package var landmark: Landmark? {
    switch self {
    case .since(let landmark, _), .until(let landmark, _): landmark
    case .clock: nil
    }
  }
}
