/// What is not said to somebody, and why.
package struct Silence: Hashable, Sendable {
  package var id: String
  /// To whom.
  package var to: Worded
  /// What is left unsaid.
  package var unsaid: Worded
  package var why: Worded
  /// Circumstances of which one is enough; none means always.
  package var when: [String]
  package var sources: [Indicator.Citation]

  package init(
    id: String, to: Worded, unsaid: Worded, why: Worded, when: [String] = [],
    sources: [Indicator.Citation] = []
  ) {
    (self.id, self.to, self.unsaid, self.why) = (id, to, unsaid, why)
    (self.when, self.sources) = (when, sources)
  }
}
