import Foundation
import Testing

@testable import Tool

/// Imported sanctions lists inside a scan.
struct ScanScreeningTests {
  private static let list = """
    1001,"EXAMPLE, Arlo","individual","DPRK3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1981; Passport S1234567 (Korea, North); Digital Currency Address - ETH 0x00000000000000000000000000000000000000e1."
    1002,"SAMPLE TRADING CO., LTD.",-0- ,"DPRK3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0-

    """
  private static let events = """
    {"event":"claim.made","time":"2026-01-01T00:00:00Z","subject":"agrees","origin":"id-document","name":"Arlo Example","birth_year":1981}
    {"event":"claim.made","time":"2026-01-01T00:00:01Z","subject":"name-alone","origin":"application","name":"Arlo Example"}
    {"event":"claim.made","time":"2026-01-01T00:00:02Z","subject":"contradicts","origin":"application","name":"Arlo Example","birth_year":1950}
    {"event":"payout.made","time":"2026-01-01T00:00:03Z","subject":"paid","amount":10,"method":"crypto","wallet":"0x00000000000000000000000000000000000000E1"}
    {"event":"payment.received","time":"2026-01-01T00:00:04Z","subject":"receives","amount":10,"method":"crypto","payer_instrument":"0x00000000000000000000000000000000000000e1"}
    {"event":"document.submitted","time":"2026-01-01T00:00:05Z","subject":"papers","what":"id","number":"S1234567"}
    {"event":"payout.made","time":"2026-01-01T00:00:06Z","subject":"holder","amount":10,"method":"bank","holder":"Sample Trading","holder_kind":"company"}
    {"event":"claim.made","time":"2026-01-01T00:00:07Z","subject":"own-vendor","origin":"application","name":"Nobody Atall","screening":"match","listed":"from a vendor"}
    {"event":"claim.made","time":"2026-01-01T00:00:08Z","subject":"kept","origin":"application","name":"Arlo Example","birth_year":1981,"screening":"contradicted"}

    """

  private struct Answer {
    var signals: [String: [String: String]] = [:]
    var out = ""
    var err = ""
    var facts = ""
  }

  private func scan(_ folder: URL, _ more: String...) throws -> Answer {
    let events = folder.appending(path: "events.jsonl").path
    try Self.events.write(toFile: events, atomically: true, encoding: .utf8)
    let (out, err) = (MemorySink(), MemorySink())
    let arguments =
      ["scan", events, "--catalogue", PlatformFiles.catalogue, "--format", "json", "--all"]
      + ["--lists", folder.appending(path: "lists").path] + more
    _ = BonafideCommand.end(arguments, console: Console(out: out, err: err))
    var answer = Answer(out: out.text, err: err.text)
    let value = try JSONSerialization.jsonObject(with: Data(out.text.utf8))
    let all = (value as? [String: any Sendable])?["assessments"] as? [[String: any Sendable]] ?? []
    for assessment in all {
      guard let subject = assessment["subject"] as? String else { continue }
      for signal in assessment["signals"] as? [[String: any Sendable]] ?? [] {
        guard let id = signal["indicator"] as? String, id.contains("sanction") else { continue }
        answer.signals[subject, default: [:]][id] = signal["strength"] as? String
        answer.facts += "\(subject): \(signal["facts"] ?? "")\n"
      }
    }
    return answer
  }

  private func withList(_ body: (URL) throws -> Void) throws {
    try PlatformFiles.withFolder { folder in
      let file = folder.appending(path: "sdn.csv")
      try Self.list.write(to: file, atomically: true, encoding: .utf8)
      let imported = PlatformFiles.run(
        "lists", "import", file.path, "--lists", folder.appending(path: "lists").path, "--date",
        "2026-01-01", "--catalogue", PlatformFiles.catalogue)
      #expect(imported.status == .done, "\(imported.err)")
      try body(folder)
    }
  }

  @Test
  func `fires on a name with one more field, on documents and on wallets, never on a name alone`()
    throws
  {
    try withList { folder in
      let answer = try scan(folder)
      #expect(
        answer.signals == [
          "agrees": ["sanctions.list-match": "S2"], "papers": ["sanctions.list-match": "S2"],
          "paid": ["pay.sanctioned-wallet": "S1"], "receives": ["pay.sanctioned-wallet": "S1"],
          "own-vendor": ["sanctions.list-match": "S2"],
        ])
      for text in [
        "EXAMPLE, Arlo (ofac-sdn/1001, version 1 of 2026-01-01), score", "Arlo Example",
        "birth 0.90 1981 ~ 1981-12-10",
      ] {
        #expect(answer.facts.contains(text), "\(text)")
      }
      #expect(answer.err.contains("against ofac-sdn of 2026-01-01, version 1"))
      #expect(answer.out.contains("\"screening\": {"))
    }
  }

  @Test func `gives the same bytes with any number of threads`() throws {
    try withList { folder in
      let one = try scan(folder, "--threads", "1").out
      #expect(try scan(folder, "--threads", "3").out == one)
    }
  }

  @Test func `leaves out what the site's people cleared, until its day`() throws {
    try withList { folder in
      let cleared = PlatformFiles.run(
        "screen", "clear", "ofac-sdn/1001", "--for", "Arlo Example", "--born", "1981",
        "--subject", "agrees", "--by", "r. viewer", "--why", "seen", "--until", "2999-01-01",
        "--site", folder.path, "--lists", folder.appending(path: "lists").path, "--catalogue",
        PlatformFiles.catalogue)
      #expect(cleared.status == .done, "\(cleared.err)")
      let answer = try scan(folder, "--site", folder.path)
      #expect(answer.signals["agrees"] == nil)
      #expect(answer.signals["papers"] != nil)
      #expect(answer.err.contains("1 were cleared"))
      let file = folder.appending(path: "cleared.yaml")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(!text.contains("Arlo"))
      try text.replacing("2999-01-01", with: "2025-01-01")
        .write(to: file, atomically: true, encoding: .utf8)
      #expect(try scan(folder, "--site", folder.path).signals["agrees"] != nil)
    }
  }

  @Test func `does not screen where it is told not to, or where no list was imported`() throws {
    try withList { folder in
      let answer = try scan(folder, "--no-screening")
      #expect(Array(answer.signals.keys) == ["own-vendor"])
      #expect(!answer.out.contains("\"screening\""))
    }
    try PlatformFiles.withFolder { folder in
      let answer = try scan(folder)
      #expect(Array(answer.signals.keys) == ["own-vendor"])
      #expect(!answer.err.contains("screened"))
    }
  }
}
