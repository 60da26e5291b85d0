/// One thing that a form asks for, with what is known of it.
package struct FieldEntry: Hashable, Sendable {
  /// Stays the same in all languages: `subject.names`.
  package var id: String
  package var label: String
  /// Empty where it is missing.
  package var values: [Value]
  /// Values that were left out of a long list.
  package var more: Int
  /// What to do where it is missing: whom to ask, what to look up.
  package var ask: String?
  /// What must be read beside the values: what else they could be, who says so.
  package var explains: [String]

  package init(
    id: String, label: String, values: [Value] = [], more: Int = 0, ask: String? = nil,
    explains: [String] = []
  ) {
    (self.id, self.label, self.values, self.more) = (id, label, values, more)
    (self.ask, self.explains) = (ask, explains)
  }

  package var isMissing: Bool { values.isEmpty }

  package struct Value: Hashable, Sendable {
    package var text: String
    /// Where it comes from, in a few words: "application, 2026-01-05".
    package var note: String
    package var standing: Standing
    package var party: Party
    /// Events that hold it: ids, or file and line.
    package var evidence: [String]

    package init(
      _ text: String, note: String = "", standing: Standing = .observed, party: Party = .subject,
      evidence: [String] = []
    ) {
      (self.text, self.note, self.standing) = (text, note, standing)
      (self.party, self.evidence) = (party, evidence)
    }
  }

  /// Who stands behind a value: nobody's word is taken for what was seen.
  package enum Standing: String, Sendable {
    /// Somebody said so.
    case claimed
    /// A log shows it, or a person saw it.
    case observed
    /// A person weighed it and put it down.
    case concluded
    /// The filer says it of itself or of what it did.
    case filed
  }

  /// Whom a value is about; what is left out of a copy goes by this.
  package enum Party: String, Sendable {
    case subject
    /// The person in whose name somebody may have acted.
    case identityHolder = "identity-holder"
    /// Somebody else: a referrer, a payer, another account.
    case other
    case filer
  }
}
