import Testing

@testable import Intake

struct XMLReferencesTests {
  @Test(arguments: [
    ("Ida &amp; Co", "Ida & Co"), ("&lt;&gt;&quot;&apos;", "<>\"'"), ("&#45;&#x2014;", "-—"),
    ("&#38;lt;", "&lt;"), ("&amp;#45;", "&#45;"), ("&unknown; & &amp", "&unknown; & &amp"),
    ("&#xD800;&#1114112;&#;", "&#xD800;&#1114112;&#;"), ("서울", "서울"), ("", ""),
  ])
  func `are replaced by their letters once, and stay where they name none`(
    written: String, meant: String
  ) {
    #expect(String(decoding: XMLReferences.resolved(Array(written.utf8)), as: UTF8.self) == meant)
  }
}
