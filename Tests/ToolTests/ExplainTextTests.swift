import Domain
import Testing

@testable import Tool

struct ExplainTextTests {
  @Test(arguments: Language.allCases)
  func `explains every outcome of a subject`(language: Language) throws {
    let sink = MemorySink()
    let page = try #require(ExplainPage("acct-17", MadeUp.report))
    ExplainText(Console(out: sink, err: MemorySink()), phrases: Phrases(language)).print(page)
    Golden.expect(sink.text, matches: "explain.\(language.rawValue).table")
  }

  @Test func `explains as JSON`() throws {
    let sink = MemorySink()
    let page = try #require(ExplainPage("acct-17", MadeUp.report))
    JSONPrinter(sink).print(page.value)
    Golden.expect(sink.text, matches: "explain.json")
  }

  @Test func `knows no subject without events`() {
    #expect(ExplainPage("acct-99", MadeUp.report) == nil)
  }
}
