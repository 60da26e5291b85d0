import Domain
import Foundation
import Testing

@testable import Catalogue

struct GuardRailsTests {
  private let rails = ShippedCatalogueTests.rails

  @Test func `our guard rails have no problems`() {
    let (_, problems) = CatalogueReader().guardRails(folder: ShippedCatalogueTests.folder)
    #expect(problems == [])
  }

  @Test(arguments: [
    "The worker is North Korean.", "A fake profile", "a scammer", "seen to be a spy", "an Impostor",
    "이 사람은 북한 사람입니다", "가짜 계정입니다", "사기꾼으로 보입니다",
  ])
  func `no text judges a person`(text: String) {
    #expect(!rails.refusals(in: text).isEmpty)
  }

  @Test(arguments: [
    "consistent with borrowed papers", "the report speaks of “a fake profile”",
    "the second country lies in a wide circle", "확인이 필요합니다",
  ])
  func `what was seen may be said, and a title quoted`(text: String) {
    #expect(rails.refusals(in: text).isEmpty)
  }

  /// What the documents mention and what nothing here implements, one text for each.
  private static let rejected = [
    "Looks like an Asian man in his 20s", "Has a very common name", "Speaks with an accent",
    "Was asked to insult the head of state", "Opened a tracking document", "Was located covertly",
    "Was given a cover story for stopped pay", "Takes medical leave", "Takes family leave",
    "Uses a Korean keyboard", "Has another browser language",
    "Is paid through a Chinese payment app",
  ]

  @Test(arguments: rejected)
  func `nothing is asked or watched that must not be built`(title: String) {
    let problems = IndicatorText.problems("title: One account logged in from", "title: \(title)")
    #expect(problems.contains { $0.contains("not-to-build") })
  }

  @Test func `nothing of it is in the catalogue`() {
    let catalogue = ShippedCatalogueTests.read.catalogue
    for indicator in catalogue.indicators where indicator.strength != .s0 {
      let texts =
        [indicator.title, indicator.asks, indicator.says] + indicator.raises.compactMap(\.says)
      for text in texts { #expect(rails.topics(in: text).isEmpty, "\(indicator.id): \(text)") }
    }
    for measure in catalogue.measures {
      for text in [measure.title, measure.tells, measure.evidence] {
        #expect(rails.topics(in: text).isEmpty, "\(measure.id): \(text)")
      }
    }
  }

  @Test func `each rejected item of the documents is in the coverage with its reason`() {
    let catalogue = ShippedCatalogueTests.read.catalogue
    let rejected = catalogue.coverage.filter {
      ["SEAL", "GHFA", "CS", "PRESS"].contains($0.document)
    }
    .filter { $0.notBuilt != nil }
    #expect(rejected.count == 8)
  }

  /// The program's own words, in all its languages: every string in the sources.
  @Test func `the program's phrases judge nobody`() throws {
    let sources = URL(fileURLWithPath: ShippedCatalogueTests.folder)
      .deletingLastPathComponent().appendingPathComponent("Sources")
    let paths = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    for path in paths ?? [] where path.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appendingPathComponent(path), encoding: .utf8)
      for line in text.split(separator: "\n")
      where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        for (index, piece) in line.split(separator: "\"", omittingEmptySubsequences: false)
          .enumerated()
        where index % 2 == 1 {
          #expect(rails.refusals(in: String(piece)).isEmpty, "\(path): \(piece)")
        }
      }
    }
  }
}
