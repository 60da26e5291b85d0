/// The checks and neutral questions that everybody is asked alike, ready to fill in.
package struct CheckSheet: Hashable, Sendable {
  package var id: String
  package var title: Worded
  /// How to use it, in a few sentences.
  package var intro: Worded
  package var parts: [Part]

  package init(id: String, title: Worded, intro: Worded, parts: [Part] = []) {
    (self.id, self.title, self.intro, self.parts) = (id, title, intro, parts)
  }

  /// Rows under one heading.
  package struct Part: Hashable, Sendable {
    package var title: Worded
    package var rows: [Row]
    package init(title: Worded, rows: [Row]) { (self.title, self.rows) = (title, rows) }
  }

  /// One line to fill in.
  package struct Row: Hashable, Sendable {
    package var kind: Kind
    /// Of a measure or an indicator; a question has one of its own.
    package var id: String
    /// What is asked or done, where it is more than the title of the measure or indicator.
    package var asks: Worded?

    package init(kind: Kind, id: String, asks: Worded? = nil) {
      (self.kind, self.id, self.asks) = (kind, id, asks)
    }
  }

  package enum Kind: String, CaseIterable, Sendable {
    /// A step of a measure, with a result.
    case check
    /// A question, whose answer is kept as evidence of the measure.
    case question
    /// Something seen or not, for an indicator that a person notes.
    case observation
  }
}
