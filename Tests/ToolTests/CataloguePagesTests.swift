import Domain
import Testing

@testable import Tool

struct CataloguePagesTests {
  let sink = MemorySink()
  var console: Console { Console(out: sink, err: MemorySink()) }

  @Test func `shows an indicator's page`() {
    IndicatorPage(console).print(MadeUp.countries, of: MadeUp.catalogue)
    Golden.expect(sink.text, matches: "indicator.page")
  }

  @Test func `shows the page of an indicator that only a person notes`() {
    IndicatorPage(console).print(MadeUp.noted, of: MadeUp.catalogue)
    Golden.expect(sink.text, matches: "noted.page")
  }

  @Test func `shows a measure's page`() throws {
    let measure = try #require(MadeUp.catalogue.measures.first)
    MeasurePage(console).print(measure, of: MadeUp.catalogue)
    Golden.expect(sink.text, matches: "measure.page")
  }

  @Test func `shows pages in Korean, and says what stays English`() throws {
    let phrases = Phrases(.korean)
    let measure = try #require(MadeUp.catalogue.measures.first)
    IndicatorPage(console, phrases: phrases).print(MadeUp.countries, of: MadeUp.catalogue)
    IndicatorPage(console, phrases: phrases).print(MadeUp.noted, of: MadeUp.catalogue)
    MeasurePage(console, phrases: phrases).print(measure, of: MadeUp.catalogue)
    Golden.expect(sink.text, matches: "ko.pages")
  }

  @Test func `shows what is covered`() {
    CoveragePage(MadeUp.catalogue).print(to: console)
    JSONPrinter(sink).print(CoveragePage(MadeUp.catalogue).value)
    Golden.expect(sink.text, matches: "coverage.page")
  }

  @Test func `lists the questions that are asked of everybody`() {
    for language in Language.allCases {
      let list = QuestionList(MadeUp.catalogue, phrases: Phrases(language))
      list.print(to: console, as: .table)
      list.print(to: console, as: .json)
    }
    Golden.expect(sink.text, matches: "questions.list")
  }

  @Test func `lists the catalogue`() {
    CatalogueTable(console).print(MadeUp.catalogue)
    JSONPrinter(sink).print(CatalogueDocument.list(MadeUp.catalogue))
    Golden.expect(sink.text, matches: "catalogue.list")
  }
}
