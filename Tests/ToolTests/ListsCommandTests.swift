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

  /// Eight logins from one address: known to be a VPN's, or the company's own.
  @Test(arguments: [("vpn", true), ("own-egress", false)])
  func `a signal names the list that it rests on`(kind: String, fires: Bool) throws {
    try PlatformFiles.withFolder { folder in
      let (lists, file) = (
        folder.appending(path: "lists").path, folder.appending(path: "v.txt").path
      )
      try "192.0.2.0/24\n".write(toFile: file, atomically: true, encoding: .utf8)
      let imported = PlatformFiles.run(
        "lists", "import", kind, file, "--lists", lists, "--date", "2026-01-01", "--version", "7")
      #expect(imported.status == .done)
      let events = folder.appending(path: "a.jsonl").path
      let network = fires ? "" : ",\"network\":\"vpn\""
      try (1...8).map {
        "{\"event\":\"login.succeeded\",\"time\":\"2026-01-0\($0)T09:00:00Z\",\"subject\":\"a\","
          + "\"ip\":\"192.0.2.\($0)\"\(network)}\n"
      }.joined().write(toFile: events, atomically: true, encoding: .utf8)
      let only = [
        "--only", "login.masked-egress", "--lists", lists, "--catalogue", PlatformFiles.catalogue,
      ]
      let json = PlatformFiles.run(["scan", events, "--all", "--format", "json"] + only).out
      #expect(json.contains("\"indicator\": \"login.masked-egress\"") == fires)
      #expect(json.contains("\"lists\": [") == fires)
      let page = PlatformFiles.run(["explain", "a", events] + only).out
      #expect(
        page.contains("known from: network: vpn (v.txt, version 7, 2026-01-01)") == fires)
    }
  }

  @Test func `imports GeoLite2's tables with their places, and lists of mail`() throws {
    try PlatformFiles.withFolder { folder in
      let lists = folder.appending(path: "lists").path
      func write(_ name: String, _ text: String) throws -> String {
        let path = folder.appending(path: name).path
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        return path
      }
      let blocks = try write("Blocks-IPv4.csv", "network,geoname_id,x\n192.0.2.0/24,7,\n")
      let alone = PlatformFiles.run("lists", "import", "ip-country", blocks, "--lists", lists)
      #expect(alone.status == .badData)
      #expect(alone.err.contains("want the table *-Locations-en.csv beside it"))
      _ = try write("X-Locations-en.csv", "geoname_id,country_iso_code\n7,DE\n")
      let more = try write("Blocks-IPv6.csv", "network,geoname_id,x\n2001:db8::/32,7,\n")
      let both = PlatformFiles.run(
        "lists", "import", "ip-country", blocks, more, "--lists", lists, "--date", "2026-01-01")
      #expect(
        both.out == "ip-country: 2 ranges of Blocks-IPv4.csv + Blocks-IPv6.csv, 2026-01-01\n")
      let mail = try write("bin.txt", "bin.example\nnothing\n")
      let imported = PlatformFiles.run(
        "lists", "import", "disposable-mail", mail, "--lists", lists, "--date", "2026-01-01")
      #expect(imported.out == "disposable-mail: 1 domains of bin.txt, 2026-01-01\n")
      #expect(imported.err.contains("bin.txt:2:1: bad-value"))
      let status = PlatformFiles.run("lists", "status", "--lists", lists).out
      #expect(status.contains("\ndisposable-mail: 1 domains of bin.txt, version fnv-"))
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
