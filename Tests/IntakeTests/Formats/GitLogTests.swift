import Domain
import Foundation
import Testing

@testable import Intake

struct GitLogTests {
  @Test func `reads authors, times, offsets and trees of a repository`() throws {
    let folder = try InputFolder()
    try git(folder, "init", "-q", ".")
    let who = ["-c", "user.name=Ida \"I\" Maron", "-c", "user.email=Ida@example.com"]
    try git(
      folder,
      who + ["commit", "-q", "--allow-empty", "-m", "x", "--date=2026-01-02T10:00:00+09:00"])
    let reader = EventReader(layout: .everything, threads: 1, asOf: nil, hashSeed: 1)
    let result = try reader.read(paths: [folder.url.path], format: .git)
    #expect(result.subjects == ["Ida@example.com"])
    let line = try #require(result.told.first)
    #expect(line.contains(" author_email=Ida@example.com author_name=Ida \"I\" Maron "))
    #expect(line.contains(" authored=2026-01-02T01:00:00Z "))
    #expect(line.contains("tree=4b825dc642cb6eb9a060e54bf8d69288fbee4904 utc_offset=540.0"))
    #expect(line.contains("repository=\(folder.url.lastPathComponent)"))
  }

  @Test func `says where there is no repository`() throws {
    let folder = try InputFolder()
    let reader = EventReader(layout: .everything, threads: 1, asOf: nil, hashSeed: 1)
    #expect(throws: IntakeError.cannotRead(path: folder.url.path, reason: "no git repository")) {
      try reader.read(paths: [folder.url.path], format: .git)
    }
  }

  private func git(_ folder: InputFolder, _ arguments: String...) throws {
    try git(folder, arguments)
  }

  private func git(_ folder: InputFolder, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git", "-C", folder.url.path] + arguments
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }
}
