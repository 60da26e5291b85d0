import Domain
import Testing

@testable import Tool

struct ScanPrinterTests {
  @Test(arguments: OutputFormat.allCases)
  func `prints each format as its golden file has it`(format: OutputFormat) {
    Golden.expect(printed(format, .english), matches: "scan.\(format.rawValue)")
  }

  @Test func `prints the table in Korean`() {
    Golden.expect(printed(.table, .korean), matches: "scan.ko.table")
  }

  @Test func `shows clear subjects only when asked`() {
    var report = MadeUp.report
    #expect(!printed(.json, .english, report).contains("acct-3"))
    report.showsClear = true
    #expect(printed(.json, .english, report).contains("acct-3"))
  }

  @Test func `uses colour only where the console has it`() {
    #expect(!printed(.table, .english).contains("\u{1B}"))
  }

  @Test func `does not call an unusable input clear`() {
    var report = MadeUp.report
    report.intake = IntakeSummary()
    report.result.assessments = []
    let text = printed(.table, .english, report)
    #expect(text.contains("nothing can be told"))
    #expect(!text.contains("Nothing here asks"))
  }

  private func printed(
    _ format: OutputFormat, _ language: Language, _ report: ScanReport = MadeUp.report
  ) -> String {
    let sink = MemorySink()
    ScanPrinter.print(
      report, as: format, to: Console(out: sink, err: MemorySink()), phrases: Phrases(language))
    return sink.text
  }
}
