import Foundation
import Testing

@testable import Simulation

struct ParameterListTests {
  @Test func `every parameter names a source or says that it is assumed`() {
    #expect(ParameterList.rows.count > 300)
    for row in ParameterList.rows {
      let isMarked = ["assumed", "[F", "[M", "shared", "["].contains { row.source.contains($0) }
      #expect(isMarked, "\(row.profile) \(row.parameter): \(row.source)")
    }
  }

  @Test func `every parameter is a possible one`() {
    for row in ParameterList.rows {
      #expect(row.value >= 0 && row.excellent >= 0, "\(row.profile) \(row.parameter)")
    }
  }

  @Test func `the simulation imports the nouns and nothing of the engine`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "Sources/Simulation")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var imported: Set<String> = []
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        let words = line.split(separator: " ")
        if let place = words.firstIndex(of: "import"), place <= 1, words.count == place + 2 {
          imported.insert(String(words[place + 1]))
        }
      }
    }
    #expect(count > 50)
    #expect(imported == ["Domain", "Glibc"])
  }

  @Test func `no text of it calls anybody by an origin`() {
    for profile in Groups.all + Playbooks.all {
      #expect(!profile.name.contains("korea"))
    }
  }
}
