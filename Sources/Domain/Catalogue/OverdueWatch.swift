/// Something that was to follow and did not come in time, as of the moment of the scan.
///
/// - Units: milliseconds.
package struct OverdueWatch: Sendable {
  package var after: Selection
  package var expects: Selection
  package var within: Int64
  /// How long before `after` it may have come already.
  package var early: Int64
  /// A field that both must share.
  package var same: Field?
  /// What must have come before, so that there is something to expect; without any it cannot be told.
  package var given: Selection?
  /// What ends the waiting where it comes within the time.
  package var cancelledBy: Selection?

  package init(
    after: Selection, expects: Selection, within: Int64, early: Int64 = 0, same: Field? = nil,
    given: Selection? = nil, cancelledBy: Selection? = nil
  ) {
    (self.after, self.expects, self.within, self.early) = (after, expects, within, early)
    (self.same, self.given, self.cancelledBy) = (same, given, cancelledBy)
  }
}
