import Catalogue
import Detection
import Domain
import Foundation
import Testing

/// The guide's own example, taken out of the page.
struct GuideTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func blocks(of page: String) throws -> [String] {
    let text = try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
    return text.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
  }

  @Test func `the guide's indicator is sound, plays, and is complete in Korean`() throws {
    let blocks = try Self.blocks(of: "Documentation/Guides/write-an-indicator.md")
    let (indicator, words) = (try #require(blocks.first), try #require(blocks.last))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = [
      "indicators/pay/pay.change-before-payment.yaml": indicator, "locales/ko/pay.yaml": words,
      "sources.yaml": "- {code: US22, title: Guidance, publisher: Office, date: 2022}",
      "version.txt": "1",
      "guard-rails.yaml": try String(
        contentsOf: Self.root.appendingPathComponent("catalogue/guard-rails.yaml"), encoding: .utf8),
    ]
    for (path, text) in files {
      let url = folder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    let (catalogue, problems) = CatalogueReader().read(folder: folder.path, site: nil)
    #expect(problems.map(\.description) == [])
    #expect(CatalogueReview(catalogue, folder: folder.path).problems == [])
    let read = try #require(catalogue.indicators.first)
    #expect(Rehearsal.problems(of: read, in: catalogue) == [])
  }
}
