/// A worked example inside an indicator: events, and on which of them it fires.
package struct Example: Sendable {
  package var name: String
  package var lists: [String: [String]]
  package var events: [EventDraft]
  /// One-based numbers of the events with which some subject's signal first appears.
  package var firesOn: [Int]
  /// Subjects that must have a signal in the end; empty where `firesOn` alone is stated.
  package var firesFor: [String]
  /// The strength in the end, where the example states one.
  package var strength: Strength?
  /// One-based numbers of events whose subjects cannot be told in the end.
  package var cannotTellOn: [Int]
  /// Which innocent reason this example shows to stay quiet (zero-based), where it names one.
  package var innocent: Int?
  package var place: Place

  package init(
    name: String, lists: [String: [String]] = [:], events: [EventDraft], firesOn: [Int] = [],
    firesFor: [String] = [], strength: Strength? = nil, cannotTellOn: [Int] = [],
    innocent: Int? = nil, place: Place
  ) {
    (self.name, self.lists, self.events, self.firesOn) = (name, lists, events, firesOn)
    (self.firesFor, self.strength, self.cannotTellOn) = (firesFor, strength, cannotTellOn)
    (self.innocent, self.place) = (innocent, place)
  }
}
