import Catalogue
import Domain
import Foundation
import Testing

struct ShippedCatalogueTests {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("catalogue").path

  static let read = CatalogueReader().read(folder: folder, site: nil)
  static let rails = CatalogueReader().guardRails(folder: folder).rails

  @Test func `our own catalogue has no problems`() {
    #expect(Self.read.problems.map(\.description) == [])
  }

  @Test func `our own catalogue names its version`() {
    #expect(!Self.read.catalogue.version.isEmpty)
  }

  @Test func `every file becomes an indicator`() throws {
    let paths = FileManager.default.enumerator(atPath: Self.folder + "/indicators")
    let files = (paths?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(".yaml") }
    #expect(Self.read.catalogue.indicators.count == files.count)
  }
}
