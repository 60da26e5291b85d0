import Foundation
import Testing

@testable import Tool

struct ListsCommandTests {
  @Test func `imports a list, shows it, and scans with it`() throws {
    try PlatformFiles.withFolder { folder in
      let lists = folder.appending(path: "lists").path
      let file = folder.appending(path: "ranges.csv").path
      try "192.0.2.0/24,DE\noops\n".write(toFile: file, atomically: true, encoding: .utf8)
      let imported = PlatformFiles.run(
        "lists", "import", "ip-country", file, "--lists", lists, "--date", "2026-01-01")
      #expect(imported.status == .done)
      #expect(imported.out == "ip-country: 1 ranges of ranges.csv, 2026-01-01\n")
      #expect(imported.err.contains("ranges.csv:2:1: bad-value"))
      let status = PlatformFiles.run("lists", "status", "--lists", lists)
      #expect(status.out.hasPrefix("ip-country: 1 ranges of ranges.csv, version fnv-"))
      #expect(status.out.contains("\nvpn: none\n"))
      let events = folder.appending(path: "a.jsonl").path
      try """
      {"event":"login.succeeded","time":"2026-01-01T00:00:00Z","subject":"a","ip":"192.0.2.1"}

      """.write(toFile: events, atomically: true, encoding: .utf8)
      let scan = PlatformFiles.scan("--lists", lists, "--format", "json", events)
      #expect(scan.out.contains("\"fact\": \"ip-country\""))
      #expect(scan.err.contains("ip-country for 1 events from ranges.csv"))
    }
  }

  @Test func `imports nothing out of nothing`() throws {
    try PlatformFiles.withFolder { folder in
      let file = folder.appending(path: "page.html").path
      try "<html>\n".write(toFile: file, atomically: true, encoding: .utf8)
      let result = PlatformFiles.run("lists", "import", "vpn", file, "--lists", folder.path)
      #expect(result.status == .badData)
      #expect(PlatformFiles.run("lists", "import", "vpn", "/no/such").status == .usage)
    }
  }
}
