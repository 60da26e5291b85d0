/// What the one who files says of itself and of what it did; nothing of it is taken from events.
package struct Filer: Hashable, Sendable {
  /// Values by the id of a ``ReportField``.
  package var fields: [String: [String]]
  /// When clocks of deadlines started.
  package var starts: [Deadline.Start: Moment]
  /// What people concluded, and who.
  package var conclusions: [Conclusion]
  /// The report in the filer's own words.
  package var narrative: String?

  package init(
    fields: [String: [String]] = [:], starts: [Deadline.Start: Moment] = [:],
    conclusions: [Conclusion] = [], narrative: String? = nil
  ) {
    (self.fields, self.starts) = (fields, starts)
    (self.conclusions, self.narrative) = (conclusions, narrative)
  }

  package struct Conclusion: Hashable, Sendable {
    package var by: String
    /// `YYYY-MM-DD`.
    package var on: String
    package var says: String
    package init(by: String, on: String, says: String) {
      (self.by, self.on, self.says) = (by, on, says)
    }
  }
}
