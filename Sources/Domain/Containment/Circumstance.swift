/// Something about a subject on which steps depend: a device that is out, access to the treasury.
package struct Circumstance: Hashable, Sendable {
  package var id: String
  /// What is so, as a sentence.
  package var says: Worded
  /// What to ask where the events do not tell.
  package var asks: Worded?
  /// Events of which one is enough.
  package var holders: [Holder]
  /// Kinds of events after which it is so no longer, for the same device where they name one.
  package var endedBy: [EventKind]
  /// Indicators of which one open signal is enough.
  package var signals: [String]
  /// Whether anybody linked is enough.
  package var isLinked: Bool

  package init(
    id: String, says: Worded, asks: Worded? = nil, holders: [Holder] = [],
    endedBy: [EventKind] = [], signals: [String] = [], isLinked: Bool = false
  ) {
    (self.id, self.says, self.asks, self.holders) = (id, says, asks, holders)
    (self.endedBy, self.signals, self.isLinked) = (endedBy, signals, isLinked)
  }

  /// Events of some kinds whose fields have one of some words.
  package struct Holder: Hashable, Sendable {
    package var kinds: [EventKind]
    package var when: [Test]
    package init(kinds: [EventKind], when: [Test] = []) { (self.kinds, self.when) = (kinds, when) }
  }

  package struct Test: Hashable, Sendable {
    package var field: Field
    /// For a flag `true` or `false`; none where any value will do.
    package var words: [String]
    package init(field: Field, words: [String]) { (self.field, self.words) = (field, words) }
  }
}
