/// What intake took, and what it could not use.
///
/// `read == used + duplicate + rejected + late` always.
package struct IntakeSummary: Sendable {
  package var read = 0
  package var used = 0
  package var duplicate = 0
  package var rejected = 0
  package var late = 0
  package var bytes = 0
  /// Protected fields that were dropped, by name.
  package var protectedDropped: [String: Int] = [:]
  /// Fields that no event kind has, or this kind has not, by `kind.field`; at most 100 names, the rest under `…`.
  package var unknownFields: [String: Int] = [:]
  /// Values left unused (unknown word, malformed address), by `kind.field`.
  package var unusedValues: [String: Int] = [:]
  /// The first rejects in order of file and line; all go to the reject file.
  package var rejects: Capped<Reject> = Capped()
  /// Files in folders that are not events, by name.
  package var ignoredFiles: [String] = []

  /// Records of other formats that say nothing any event says; they are not among `read`.
  package var otherRecords = 0
  /// What the reader wants said once, for example that a list for enrichment is not installed.
  package var remarks: [String] = []

  /// Files whose format was guessed to be another than the contract's own.
  package var readAs: [ReadAs] = []
  /// What a reader looked for and no record of a file had: an absent field is no clear answer.
  package var absentFields: [AbsentField] = []

  /// What lists of addresses added to events.
  package var enrichment: [Enrichment] = []

  /// What was screened against sanctions lists; `nil` where none was imported.
  package var screening: Screening?

  package init() {}

  /// The lists that names, payees and wallets were screened against, and how many stood on them.
  package struct Screening: Hashable, Sendable {
    package var lists: [ListVersion]
    package var algorithm: String
    /// Different names, numbers and wallets.
    package var asked: Int
    package var match: Int
    /// Alike by the name alone, or contradicted by another field.
    package var possible: Int
    package var cleared: Int
    package init(
      lists: [ListVersion], algorithm: String, asked: Int, match: Int, possible: Int, cleared: Int
    ) {
      (self.lists, self.algorithm, self.asked) = (lists, algorithm, asked)
      (self.match, self.possible, self.cleared) = (match, possible, cleared)
    }
  }

  /// A fact that a list gave to a number of events.
  package struct Enrichment: Hashable, Sendable {
    package var fact: String
    package var list: String
    package var version: String
    package var date: String
    package var events: Int
    package init(fact: String, list: String, version: String, date: String, events: Int) {
      (self.fact, self.list, self.version) = (fact, list, version)
      (self.date, self.events) = (date, events)
    }
  }

  /// A file, and the word for `--from` that its content suggests.
  package struct ReadAs: Hashable, Sendable {
    package var file: String
    package var format: String
    package init(file: String, format: String) { (self.file, self.format) = (file, format) }
  }

  /// An event field that stayed empty for a whole file, and where the reader looked for it.
  package struct AbsentField: Hashable, Sendable {
    package var file: String
    package var field: String
    package var path: String
    package init(file: String, field: String, path: String) {
      (self.file, self.field, self.path) = (file, field, path)
    }
  }

  package struct Reject: Hashable, Sendable {
    /// `<file>:<line>:<column>`.
    package var at: String
    /// A stable code, for example `bad-time`.
    package var problem: String
    package var have: String
    package var want: String
    package init(at: String, problem: String, have: String, want: String) {
      (self.at, self.problem, self.have, self.want) = (at, problem, have, want)
    }
  }
}
