import Catalogue
import Domain
import Foundation
import Testing

struct ShippedCatalogueTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("catalogue").path

  static let rails = CatalogueReader().guardRails(folder: folder).rails

  @Test func `our own catalogue has no problems`() {
    let (_, problems) = CatalogueReader().read(folder: Self.folder, site: nil)
    #expect(problems.map(\.description) == [])
  }

  @Test func `our own catalogue names its version`() {
    let (catalogue, _) = CatalogueReader().read(folder: Self.folder, site: nil)
    #expect(!catalogue.version.isEmpty)
  }

  @Test func `every file becomes an indicator`() throws {
    let (catalogue, _) = CatalogueReader().read(folder: Self.folder, site: nil)
    let paths = FileManager.default.enumerator(atPath: Self.folder + "/indicators")
    let files = (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }
    #expect(catalogue.indicators.count == files.count)
  }
}
