import Reports
import Testing

/// What both renderers promise of any document.
struct RendererTests {
  private static let hostile =
    "<script>alert('x')</script><svg onload=\"y\">&amp;\u{202E}gnp.exe\u{0}\u{1B}[31m\u{2028}"

  private static func document(_ text: String) -> ReportDocument {
    ReportDocument(
      language: .english, title: text, subtitle: text, notices: [.init(.care, text)],
      sections: [
        .init(
          id: "a", title: text,
          blocks: [
            .paragraph(text), .list([text]), .notice(.init(.missing, text)),
            .fields([
              FieldEntry(id: "f", label: text, values: [.init(text, note: text, evidence: [text])]),
              FieldEntry(id: "g", label: text, ask: text),
            ]),
            .table(ReportTable(headings: [text], rows: [[text]], more: 2, moreNote: text)),
            .timeline([
              TimelineEntry(
                time: text, local: text, who: text, text: text, standing: .claimed,
                evidence: [text])
            ]),
            .figure(ReportFigure(svg: "<svg></svg>", caption: text, words: [text])),
            .blank(label: text, lines: 2),
          ], sections: [.init(id: "b", title: text)])
      ], footer: text)
  }

  @Test func `lets no text from data become markup`() {
    let html = HTMLRenderer(Self.document(Self.hostile)).html()
    #expect(!html.contains("<script"))
    #expect(!html.contains("onload=\""))
    #expect(html.contains("&lt;script&gt;alert(&#39;x&#39;)"))
    #expect(html.contains("&amp;amp;"))
  }

  @Test func `spells out what would steer a terminal or the direction of text`() {
    let document = Self.document(Self.hostile)
    for text in [HTMLRenderer(document).html(), TextRenderer(document).text()] {
      #expect(text.contains("\\u{202e}gnp.exe\\u{0}\\u{1b}[31m\\u{2028}"))
      #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }
  }

  @Test func `fetches nothing and runs nothing`() {
    let html = HTMLRenderer(Self.document("plain")).html()
    #expect(html.contains("default-src 'none'"))
    for word in ["http://", "https://", "url(", "src=", "href=", "@import"] {
      #expect(!html.contains(word), "\(word)")
    }
  }

  @Test func `marks what is missing and says what to do about it`() {
    let entry = FieldEntry(id: "f", label: "Serial number", ask: "Ask the IT desk.")
    let document = ReportDocument(
      language: .korean, title: "t",
      sections: [.init(id: "a", title: "b", blocks: [.fields([entry])])])
    #expect(TextRenderer(document).text().contains("[ ] Serial number: 자료 없음: Ask the IT desk."))
    #expect(HTMLRenderer(document).html().contains("<tr class=\"none\">"))
  }

  @Test func `speaks an annex's own language`() {
    let entry = FieldEntry(id: "f", label: "Name")
    let annex = ReportDocument.Section(
      id: "annex", title: "Annex", blocks: [.fields([entry])], annex: .english)
    let document = ReportDocument(language: .korean, title: "t", sections: [annex])
    #expect(TextRenderer(document).text().contains("[ ] Name: MISSING"))
    #expect(HTMLRenderer(document).html().contains("<section id=\"annex\" lang=\"en\">"))
  }

  @Test func `keeps lines of plain text short, whatever a value's length`() {
    let long = Array(repeating: "word", count: 5_000).joined(separator: " ")
    let lines = TextRenderer(Self.document(long)).text().split(separator: "\n")
    #expect(lines.count > 250)
    #expect(lines.allSatisfy { $0.count <= 100 })
  }
}
