import Domain
import Testing

@testable import Catalogue

struct CatalogueUseTests {
  private static let scanned = CatalogueReader().read(
    folder: ShippedCatalogueTests.folder, site: nil, for: .scan(languages: []))

  @Test func `reads the same watches and sentences to scan as to review`() {
    #expect(Self.scanned.problems.isEmpty)
    let (whole, quick) = (ShippedCatalogueTests.read.catalogue, Self.scanned.catalogue)
    #expect(quick.indicators.map(\.id) == whole.indicators.map(\.id))
    #expect(quick.indicators.map(\.says) == whole.indicators.map(\.says))
    let (some, all) = (watches(quick), watches(whole))
    let isEqual = some == all
    #expect(isEqual)
    #expect(quick.measures.map(\.id) == whole.measures.map(\.id))
  }

  /// What each watch is made of; sets inside come in any order, so the letters are put in one.
  private func watches(_ catalogue: IndicatorCatalogue) -> [[UInt8]] {
    catalogue.indicators.map { String(describing: $0.watch).utf8.sorted() }
  }

  @Test func `leaves out what only a review needs`() {
    let examples = Self.scanned.catalogue.indicators.flatMap(\.examples)
    #expect(examples.isEmpty)
    #expect(Self.scanned.catalogue.translations.isEmpty)
    let korean = CatalogueReader().read(
      folder: ShippedCatalogueTests.folder, site: nil, for: .scan(languages: ["ko"]))
    #expect(korean.catalogue.translations["ko"]?.isEmpty == false)
  }

  @Test(arguments: [
    ("id: a\nexamples:\n  - x\n", "id: a\n\n\n"), ("id: a\n", "id: a\n"),
    ("id: a\nexamples:\n- x\n\n# y\nsays: b\n", "id: a\n\n\n\n\nsays: b\n"),
    ("says: >-\n  b\n  examples: c\n", "says: >-\n  b\n  examples: c\n"),
    ("id: a\nexamples: []", "id: a\n"),
  ])
  func `leaves examples empty and every other line in its place`(text: String, left: String) {
    #expect(YAMLText.withoutExamples(text) == left)
  }
}
