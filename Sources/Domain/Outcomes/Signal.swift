/// An indicator that fired, for a subject, with its evidence.
package struct Signal: Sendable {
  package var indicator: String
  package var strength: Strength
  package var family: String
  package var from: Moment
  package var to: Moment
  /// Other subjects in it, sorted; the first 20, with the true count.
  package var with: Capped<String>
  /// Names in order, with values.
  package var facts: [Fact]
  package var evidence: Capped<String>
  package var says: String
  package var innocent: [String]
  package var sources: [String]
  /// What resolves it, for example `dd.serial-confirmation`, `policy:vpn-allowed`, `accommodation`, `group:g1`.
  package var resolvedBy: String?
  package var decibans: Double
  /// Lists that filled in what its events did not say and its watch reads, with their versions and dates.
  package var lists: [FactSource] = []
  /// What all the events behind it are called, in time order; only where the subject was to be explained.
  ///
  /// Of a shared value's events, which may be many times many, only the first ones are kept.
  package var records: [String] = []

  package init(
    indicator: String, strength: Strength, family: String, from: Moment, to: Moment,
    with: Capped<String> = Capped(), facts: [Fact] = [], evidence: Capped<String>, says: String,
    innocent: [String] = [], sources: [String] = [], resolvedBy: String? = nil, decibans: Double = 0
  ) {
    (self.indicator, self.strength, self.family) = (indicator, strength, family)
    (self.from, self.to, self.with, self.facts) = (from, to, with, facts)
    (self.evidence, self.says, self.innocent) = (evidence, says, innocent)
    (self.sources, self.resolvedBy, self.decibans) = (sources, resolvedBy, decibans)
  }

  package struct Fact: Hashable, Sendable {
    package var name: String
    package var value: Value
    package init(_ name: String, _ value: Value) { (self.name, self.value) = (name, value) }

    package enum Value: Hashable, Sendable {
      case number(Double), text(String), list([String])
    }
  }
}

/// The first few of a list, and how many there really are.
package struct Capped<Element: Sendable>: Sendable {
  package var first: [Element]
  package var total: Int

  package static var limit: Int { 20 }

  package init(_ all: [Element] = []) {
    (first, total) = (Array(all.prefix(Self.limit)), all.count)
  }

  package init(first: [Element], total: Int) { (self.first, self.total) = (first, total) }
}
