/// A document for people, before it takes a form: what a page says, in its order, and nothing of how it looks.
///
/// Every text in it may come from data; the renderers make it harmless, so nothing is escaped in here.
package struct ReportDocument: Hashable, Sendable {
  package var language: ReportLanguage
  package var title: String
  /// Whom it is for and whom it is about, in one line.
  package var subtitle: String
  /// What must be read before all else.
  package var notices: [Notice]
  package var sections: [Section]
  /// At the foot of every page.
  package var footer: String

  package init(
    language: ReportLanguage, title: String, subtitle: String = "", notices: [Notice] = [],
    sections: [Section] = [], footer: String = ""
  ) {
    (self.language, self.title, self.subtitle) = (language, title, subtitle)
    (self.notices, self.sections, self.footer) = (notices, sections, footer)
  }

  /// A sentence that is set apart.
  package struct Notice: Hashable, Sendable {
    package var kind: Kind
    package var text: String
    package init(_ kind: Kind, _ text: String) { (self.kind, self.text) = (kind, text) }

    package enum Kind: String, Sendable {
      /// How the document must be read.
      case caution
      /// Something about a person's protection.
      case care
      /// Something is missing or doubtful.
      case missing
    }
  }

  /// A heading and what stands under it.
  package struct Section: Hashable, Sendable {
    /// Stays the same in all languages: `summary`, `observed`.
    package var id: String
    package var title: String
    package var blocks: [Block]
    /// Whether it begins a page.
    package var startsPage: Bool
    /// Whether it is an annex, in another language if this is named.
    package var annex: ReportLanguage?
    package var sections: [Section]

    package init(
      id: String, title: String, blocks: [Block] = [], startsPage: Bool = false,
      annex: ReportLanguage? = nil, sections: [Section] = []
    ) {
      (self.id, self.title, self.blocks) = (id, title, blocks)
      (self.startsPage, self.annex, self.sections) = (startsPage, annex, sections)
    }
  }

  package enum Block: Hashable, Sendable {
    case paragraph(String)
    case list([String])
    case notice(Notice)
    case fields([FieldEntry])
    case table(ReportTable)
    case timeline([TimelineEntry])
    case figure(ReportFigure)
    /// Lines to be written on by hand, with what is asked for above them.
    case blank(label: String, lines: Int)
  }
}

/// The languages of documents; the raw value is the code of ISO 639-1.
package enum ReportLanguage: String, CaseIterable, Sendable {
  case english = "en"
  case korean = "ko"
}
