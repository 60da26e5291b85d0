/// One step after a suspicion, as the catalogue has it.
package struct ContainmentStep: Hashable, Sendable {
  package var id: String
  package var title: Worded
  /// What to do, in one paragraph.
  package var how: Worded
  /// Who does it, for example `LEG`.
  package var owners: [String]
  /// The measure whose check records it.
  package var measure: String?
  /// By when, in milliseconds after the case was opened.
  package var within: Int64?
  /// Steps that come before, all of which stand earlier in the catalogue.
  package var after: [String]
  /// Circumstances of which one is enough; none means always.
  package var when: [String]
  package var audiences: [String]
  /// The lowest band at which it is due.
  package var fromBand: Assessment.Band
  package var sources: [Indicator.Citation]

  package init(
    id: String, title: Worded, how: Worded, owners: [String] = [],
    measure: String? = nil, within: Int64? = nil, after: [String] = [], when: [String] = [],
    audiences: [String] = [], fromBand: Assessment.Band = .escalate,
    sources: [Indicator.Citation] = []
  ) {
    (self.id, self.title, self.how, self.owners) = (id, title, how, owners)
    (self.measure, self.within, self.after, self.when) = (measure, within, after, when)
    (self.audiences, self.fromBand, self.sources) = (audiences, fromBand, sources)
  }
}
