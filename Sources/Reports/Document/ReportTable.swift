/// Rows under headings.
package struct ReportTable: Hashable, Sendable {
  /// Empty where each row is a name and what belongs to it.
  package var headings: [String]
  package var rows: [[String]]
  /// Rows that were left out of a long table, and in words where they are.
  package var more: Int
  package var moreNote: String
  /// The column that is written on by hand; its cells are empty.
  package var blank: Int?

  package init(
    headings: [String], rows: [[String]], more: Int = 0, moreNote: String = "", blank: Int? = nil
  ) {
    (self.headings, self.rows, self.more, self.moreNote) = (headings, rows, more, moreNote)
    self.blank = blank
  }
}

/// Something that happened, in the order in which it did.
package struct TimelineEntry: Hashable, Sendable {
  /// UTC, RFC 3339.
  package var time: String
  /// On the clock of whom the document is for; empty where that says nothing more.
  package var local: String
  package var who: String
  package var text: String
  package var standing: FieldEntry.Standing
  package var evidence: [String]

  package init(
    time: String, local: String = "", who: String = "", text: String,
    standing: FieldEntry.Standing, evidence: [String] = []
  ) {
    (self.time, self.local, self.who, self.text) = (time, local, who, text)
    (self.standing, self.evidence) = (standing, evidence)
  }
}

/// A picture, as SVG, with the same in words for those who do not see it.
package struct ReportFigure: Hashable, Sendable {
  /// A whole `<svg>` element, every text in it escaped, without scripts, links or outside parts.
  package var svg: String
  package var caption: String
  package var words: [String]

  package init(svg: String, caption: String, words: [String]) {
    (self.svg, self.caption, self.words) = (svg, caption, words)
  }
}
