import Catalogue
import Domain
import Foundation
import Testing

struct TablesTests {
  /// The problems of a catalogue that holds one table only.
  private func problems(_ name: String, _ text: String) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let tables = folder.appending(path: "tables")
    try FileManager.default.createDirectory(at: tables, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("test".utf8).write(to: folder.appending(path: "version.txt"))
    try Data(text.utf8).write(to: tables.appending(path: "\(name).yaml"))
    return CatalogueReader().read(folder: folder.path, site: nil).problems
      .map { String($0.description.split(separator: "/").last ?? "") }
  }

  @Test(arguments: [
    ("technologies", "- {name: Loom, released: 2020-01, source: x}", []),
    (
      "technologies", "- {name: Loom, released: 2020, source: x}",
      ["technologies.yaml:1:26: bad-date: have 2020; want a month such as 2015-06"]
    ),
    (
      "technologies",
      "- {name: Loom, released: 2020-01, source: x}\n- {name: L2, aliases: [lo-om], released: 2020-01, source: x}",
      ["technologies.yaml:2:3: duplicate-name: have lo-om; want each name and alias once"]
    ),
    ("free-mail", "[mail.example]", []),
    (
      "free-mail", "[mail.example, nothing]",
      ["free-mail.yaml:1:16: wrong-shape: have nothing; want a domain such as example.com"]
    ),
  ])
  func `a table is checked`(name: String, text: String, expected: [String]) throws {
    #expect(try problems(name, text) == expected)
  }
}
