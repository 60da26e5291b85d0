import Domain
import Foundation
import Testing

@testable import Tool

/// `lists import` and `lists status` as a person at a terminal sees them.
struct SanctionsImportCommandTests {
  private static func list(_ entries: Range<Int>, changed: Int? = nil) -> String {
    entries.map { number in
      let name = number == changed ? "CHANGED, Arlo" : "EXAMPLE, Arlo \(number)"
      return
        "\(number),\"\(name)\",\"individual\",\"DPRK3\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- "
    }.joined(separator: "\n") + "\n"
  }

  private func take(
    _ text: String, _ folder: URL, date: String = "2026-01-01", more: [String] = []
  ) throws -> (status: Tool.ExitStatus, out: String, err: String) {
    let file = folder.appending(path: "sdn.csv")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let (out, err) = (MemorySink(), MemorySink())
    let arguments =
      ["lists", "import", file.path, "--date", date, "--catalogue", PlatformFiles.catalogue]
      + ["--lists", folder.appending(path: "lists").path] + more
    let status = BonafideCommand.end(arguments, console: Console(out: out, err: err))
    return (status, out.text, err.text.replacing(folder.path + "/", with: ""))
  }

  @Test func `tells each version and what changed since the one before`() throws {
    try PlatformFiles.withFolder { folder in
      let first = try take(Self.list(0..<100), folder)
      #expect(
        first.out == "ofac-sdn: version 1, 2026-01-01: 100 entries, 100 names, from sdn.csv\n")
      let second = try take(Self.list(5..<103, changed: 50), folder, date: "2026-01-02")
      #expect(
        second.out == """
          ofac-sdn: version 2, 2026-01-02: 98 entries, 98 names, from sdn.csv
            since version 1, 2026-01-01: 3 added, 1 changed, 5 removed

          """)
      let status = PlatformFiles.run(
        "lists", "status", "--versions", "--lists", folder.appending(path: "lists").path,
        "--catalogue", PlatformFiles.catalogue)
      #expect(status.out.contains("ofac-sdn: version 2, 2026-01-02, "))
      #expect(status.out.contains("version 1, 2026-01-01, imported "))
      #expect(status.out.contains("stale: the list itself is older than 28 days"))
      _ = try take(Self.list(5..<103), folder, date: Moment.now.date)
      let fresh = PlatformFiles.run(
        "lists", "status", "--lists", folder.appending(path: "lists").path, "--catalogue",
        PlatformFiles.catalogue)
      #expect(!fresh.out.contains("stale"))
    }
  }

  @Test func `keeps what is in use where the file is cut off, and says where`() throws {
    try PlatformFiles.withFolder { folder in
      _ = try take(Self.list(0..<100), folder)
      let cut = try take(String(Self.list(0..<100).dropLast(60)), folder, date: "2026-01-02")
      #expect(cut.status == .badData)
      #expect(cut.out.isEmpty)
      #expect(cut.err.contains("sdn.csv:100:1: "))
      #expect(cut.err.contains("the version before stays in use"))
    }
  }

  @Test func `takes a list that lost much only where a person agrees`() throws {
    try PlatformFiles.withFolder { folder in
      _ = try take(Self.list(0..<100), folder)
      let less = try take(Self.list(0..<70), folder, date: "2026-01-02")
      #expect(less.status == .badData)
      #expect(
        less.err.contains(
          "sdn.csv: shrunk: have 70 entries; want about the 100 of version 1, 2026-01-01, or --accept-shrink\n"
        ))
      let agreed = try take(
        Self.list(0..<70), folder, date: "2026-01-02", more: ["--accept-shrink"])
      #expect(agreed.status == .done)
      #expect(agreed.out.contains("0 added, 0 changed, 30 removed"))
    }
  }

  @Test func `takes each list of a folder by itself`() throws {
    try PlatformFiles.withFolder { folder in
      let lists = folder.appending(path: "files")
      try FileManager.default.createDirectory(at: lists, withIntermediateDirectories: true)
      for (name, text) in [
        ("sdn.csv", Self.list(0..<3)), ("un.xml", "<CONSOLIDATED_LIST><INDIVIDUALS>"),
        ("notes.txt", "hello"),
      ] {
        try text.write(to: lists.appending(path: name), atomically: true, encoding: .utf8)
      }
      let (out, err) = (MemorySink(), MemorySink())
      let status = BonafideCommand.end(
        [
          "lists", "import", lists.path, "--lists", folder.appending(path: "lists").path,
          "--catalogue", PlatformFiles.catalogue,
        ], console: Console(out: out, err: err))
      #expect(status == .badData)
      #expect(out.text.hasPrefix("ofac-sdn: version 1, "))
      #expect(err.text.contains("notes.txt: left out: no sanctions list"))
      #expect(err.text.contains("un.xml:1:1: cut-off: have the end of the file"))
    }
  }

  @Test func `ends with the status that fits`() throws {
    try PlatformFiles.withFolder { folder in
      let lists = folder.appending(path: "lists").path
      func end(_ arguments: String...) -> Tool.ExitStatus {
        BonafideCommand.end(
          ["lists", "import"] + arguments + ["--catalogue", PlatformFiles.catalogue],
          console: Console(out: MemorySink(), err: MemorySink()))
      }
      #expect(end("/no/such/list.xml", "--lists", lists) == .notFound)
      #expect(end("/no/such/list.xml") == .usage)
      #expect(end("vpn", "--lists", lists) == .usage)
      #expect(end(folder.path, "--lists", lists, "--date", "today") == .usage)
      #expect(end(folder.path, "--lists", lists) == .badData)
    }
  }

  @Test func `lets a site set what may fall, and name mirrors over TLS alone`() throws {
    try PlatformFiles.withFolder { folder in
      let site = folder.appending(path: "lists.yaml")
      try "largest-fall: 0.5\n".write(to: site, atomically: true, encoding: .utf8)
      _ = try take(Self.list(0..<100), folder)
      #expect(
        try take(Self.list(0..<60), folder, more: ["--site", folder.path]).status == .done)
      try "mirrors: {un: [\"http://example.com/un.xml\"]}\n".write(
        to: site, atomically: true, encoding: .utf8)
      let wrong = try take(Self.list(0..<60), folder, more: ["--site", folder.path])
      #expect(wrong.status == .badData)
      #expect(wrong.err.contains("want an address that begins with https://"))
    }
  }
}
