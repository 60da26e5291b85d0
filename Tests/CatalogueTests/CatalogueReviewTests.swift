import Domain
import Testing

@testable import Catalogue

struct CatalogueReviewTests {
  private let place = Place(file: "ours/coverage/us22.yaml", line: 3, column: 5)

  private func problems(_ change: (inout IndicatorCatalogue) -> Void) -> [String] {
    var catalogue = IndicatorCatalogue(
      version: "1",
      indicators: [
        Indicator(
          id: "a.one", title: "A", maturity: .trial, strength: .s2, family: "a", asks: "Why?",
          innocentReasons: ["x"], watch: nil, says: "A", file: "ours/indicators/a/a.one.yaml")
      ],
      measures: [
        Measure(id: "dd.one", title: "M", tells: "whether", file: "ours/measures/dd.one.yaml")
      ])
    change(&catalogue)
    return CatalogueReview(catalogue, folder: "ours").problems.map(\.description)
  }

  @Test func `a sound catalogue lacks nothing`() {
    #expect(problems { _ in } == [])
  }

  @Test func `an item of a document has something beside it`() {
    let item = CoverageItem(document: "US22", item: "RF-1", says: "it", place: place)
    #expect(
      problems { $0.coverage = [item] } == [
        "ours/coverage/us22.yaml:3:5: not-covered: have nothing beside US22 RF-1; "
          + "want by: with what implements it, or not-built: with the reason"
      ])
    var known = item
    known.by = ["a.one", "dd.one"]
    #expect(problems { $0.coverage = [known] } == [])
    var refused = item
    refused.notBuilt = "it stands for national origin"
    #expect(problems { $0.coverage = [refused] } == [])
  }

  @Test func `what stands beside an item is in force`() {
    let item = CoverageItem(
      document: "US22", item: "RF-1", says: "it", by: ["a.one", "a.two"], place: place)
    #expect(problems { $0.coverage = [item] }.count == 1)
    let retired = problems {
      $0.coverage = [item]
      $0.indicators[0].maturity = .retired
    }
    #expect(retired.count == 2)
  }

  @Test func `a language has all words of what is ours`() {
    let lacking = problems {
      $0.translations = ["ko": ["a.one": Translation(title: "가", asks: "왜")]]
    }
    #expect(
      lacking == [
        "ours/indicators/a/a.one.yaml:1:1: missing-translation: have no innocent in ko; "
          + "want a.one in locales/ko/",
        "ours/measures/dd.one.yaml:1:1: missing-translation: have no title, tells in ko; "
          + "want dd.one in locales/ko/",
      ])
    let theirs = problems {
      $0.translations = ["ko": ["dd.one": Translation(title: "가", tells: "나")]]
      $0.indicators[0].file = "site/indicators/a/a.one.yaml"
    }
    #expect(theirs == [])
  }

  @Test func `a measure's alternative and what it resolves are there`() {
    #expect(problems { $0.measures[0].alternative = "dd.two" }.count == 1)
    #expect(problems { $0.measures[0].resolves = ["a.one", "a.two"] }.count == 1)
  }
}
