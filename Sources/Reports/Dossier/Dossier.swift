package import Domain

/// Everything known of the subjects that a packet is about, and nothing of anybody else but what links them.
package struct Dossier: Sendable {
  /// What was asked for: a subject or a ring.
  package var name: String
  /// In the order in which they are told of.
  package var subjects: [String]
  /// The ring that they are, or that the one subject is in.
  package var ring: String?
  package var bands: [String: Assessment.Band]

  /// Whether somebody in it is to be looked at.
  package var asksForALook: Bool { bands.values.contains { $0 > .clear } }

  /// The open ones first, the strongest first.
  package var sights: [Sight]
  /// In the order of time.
  package var records: [Record]
  /// What they share with each other or with others, the weightiest first; nothing that says nothing.
  package var shared: [Shared]
  package var roles: [Role]
  package var asOf: Moment
  package var catalogueVersion: String
  /// Names of measures and indicators, for what people noted and checked.
  package var titles: [String: Worded]
  /// One way of writing for values that are written in several: the same for all spellings of an address.
  package var spellings: [String: String]
  /// Titles of the documents that signals rest on, by code.
  package var documents: [String: String]

  package init(
    name: String, subjects: [String], ring: String? = nil,
    bands: [String: Assessment.Band] = [:], sights: [Sight] = [], records: [Record] = [],
    shared: [Shared] = [], roles: [Role] = [], asOf: Moment, catalogueVersion: String = "",
    titles: [String: Worded] = [:], spellings: [String: String] = [:],
    documents: [String: String] = [:]
  ) {
    (self.name, self.subjects, self.ring, self.bands) = (name, subjects, ring, bands)
    (self.sights, self.records, self.shared, self.roles) = (sights, records, shared, roles)
    (self.asOf, self.catalogueVersion) = (asOf, catalogueVersion)
    (self.titles, self.spellings, self.documents) = (titles, spellings, documents)
  }

  /// The value, or the one that stands for all its spellings.
  func spelled(_ value: String) -> String { spellings[value] ?? value }

  /// A signal, worded in every language.
  package struct Sight: Hashable, Sendable {
    package var subject: String
    package var indicator: String
    package var title: Worded
    package var says: Worded
    package var innocent: [Worded]
    package var strength: Strength
    package var from: Moment
    package var to: Moment
    package var with: [String]
    package var evidence: [String]
    package var evidenceTotal: Int
    package var sources: [String]
    package var resolvedBy: String?

    package init(
      _ signal: Signal, of subject: String, title: Worded, says: Worded, innocent: [Worded]
    ) {
      (self.subject, indicator, self.title) = (subject, signal.indicator, title)
      (self.says, self.innocent, strength) = (says, innocent, signal.strength)
      (from, to, with) = (signal.from, signal.to, signal.with.first)
      (evidence, evidenceTotal) = (signal.evidence.first, signal.evidence.total)
      (sources, resolvedBy) = (signal.sources, signal.resolvedBy)
    }
  }

  /// One thing that subjects hold together.
  package struct Shared: Hashable, Sendable {
    package var kind: Worded
    package var value: String
    /// Those of this dossier, and others.
    package var subjects: [String]
    package init(kind: Worded, value: String, subjects: [String]) {
      (self.kind, self.value, self.subjects) = (kind, value, subjects)
    }
  }

  /// What part a subject may play.
  package struct Role: Hashable, Sendable {
    package var subject: String
    package var says: Worded
    package init(subject: String, says: Worded) { (self.subject, self.says) = (subject, says) }
  }

  package var openSights: [Sight] { sights.filter { $0.resolvedBy == nil } }
  package var isOne: Bool { subjects.count == 1 }
}
