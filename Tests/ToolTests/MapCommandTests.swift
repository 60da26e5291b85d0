import Foundation
import Testing

@testable import Tool

struct MapCommandTests {
  @Test func `proposes a mapping that the scan takes as it is`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "own.csv").path
    try """
    Time,User name,IP: client,Result,Note
    2026-01-02 10:00:00,ida@example.com,192.0.2.1,Success,x
    2026-01-02 11:00:00,teo@example.com,192.0.2.2,Denied,y

    """.write(toFile: file, atomically: true, encoding: .utf8)
    let proposed = PlatformFiles.run("map", file)
    #expect(proposed.status == .done)
    #expect(
      proposed.out == """
        event: {column: Result, words: {denied: login.failed, success: login.succeeded}}
        time: {column: Time, form: "yyyy-MM-dd HH:mm:ss"}
        subject: "User name"
        fields:
          ip: "IP: client"

        """)
    #expect(proposed.err.contains("not placed: Note"))
    let map = folder.appending(path: "own.yaml").path
    try proposed.out.write(toFile: map, atomically: true, encoding: .utf8)
    let scan = PlatformFiles.scan("--map", map, "--format", "json", file)
    #expect(scan.out.contains("\"used\": 2"))
  }

  @Test func `says what is wrong with a mapping, and stops`() throws {
    let map = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).yaml").path
    try "event: nothing\n".write(toFile: map, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: map) }
    let scan = PlatformFiles.scan("--map", map, map)
    #expect(scan.status == .badData)
    #expect(scan.err.contains("unknown-kind"))
    #expect(PlatformFiles.scan("--from", "map", map).status == .usage)
  }
}
