import Foundation
import Testing

@testable import Tool

/// Screening as a person at a terminal runs it, against a small list in the form of OFAC's tables.
struct ScreenCommandTests {
  private static let list = """
    1001,"EXAMPLE, Arlo","individual","DPRK3] [CYBER2",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 10 Dec 1981; POB Sampletown, Korea, North; nationality Korea, North; Passport 1234567 (Korea, North); Digital Currency Address - ETH 0x00000000000000000000000000000000000000e1; a.k.a. 'GOLDEN SAMPLE'."
    1002,"SAMPLE TRADING CO., LTD.",-0- ,"DPRK3",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Tax ID No. 77001 (Russia)."
    1003,"RI, Sample Chol","individual","DPRK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1970."

    """

  private func run(
    _ folder: URL, _ arguments: [String]
  ) -> (status: Tool.ExitStatus, out: String, err: String) {
    let (out, err) = (MemorySink(), MemorySink())
    let all =
      ["screen"] + arguments
      + ["--lists", folder.appending(path: "lists").path, "--catalogue", PlatformFiles.catalogue]
    let status = BonafideCommand.end(all, console: Console(out: out, err: err))
    return (status, out.text, err.text)
  }

  private func withList(_ body: (URL) throws -> Void) throws {
    try PlatformFiles.withFolder { folder in
      try load(Self.list, folder, date: "2026-01-01")
      try body(folder)
    }
  }

  private func load(_ text: String, _ folder: URL, date: String) throws {
    let file = folder.appending(path: "sdn.csv")
    try text.write(to: file, atomically: true, encoding: .utf8)
    let imported = PlatformFiles.run(
      "lists", "import", file.path, "--lists", folder.appending(path: "lists").path, "--date",
      date, "--catalogue", PlatformFiles.catalogue)
    #expect(imported.status == .done, "\(imported.err)")
  }

  @Test func `prints what people read`() throws {
    try withList { folder in
      let answer = run(folder, ["Arlo Example", "--born", "1981"])
      #expect(answer.status == .done)
      Golden.expect(answer.out, matches: "screen.txt")
      let korean = run(folder, ["Arlo Example", "--born", "1981", "--language", "ko"])
      Golden.expect(korean.out, matches: "screen.ko.txt")
    }
  }

  @Test(arguments: [
    ("table", "the checksum of the wallet address"), ("json", "\"code\": \"wrong-checksum\""),
    ("csv", "the checksum of the wallet address"),
  ])
  func `says that the checksum of a wallet is wrong, whether or not something is found`(
    format: String, said: String
  ) throws {
    try withList { folder in
      func told(_ wallet: String, _ name: String) -> Bool {
        run(folder, [name, "--wallet", wallet, "--format", format]).out.contains(said)
      }
      for name in ["Arlo Example", "Nobody Listed"] {
        #expect(told("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T", name))
        #expect(!told("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", name))
      }
    }
  }

  @Test func `says so too of one among many people`() throws {
    try withList { folder in
      let file = folder.appending(path: "people.csv")
      let text = "name,wallet\nNobody One,TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6T\nNobody Two,\n"
      try text.write(to: file, atomically: true, encoding: .utf8)
      let answer = run(folder, ["--file", file.path])
      #expect(answer.out.contains("Nobody One") && answer.out.contains("checksum"))
      #expect(!answer.out.contains("Nobody Two"))
    }
  }

  @Test func `calls a name alone possible, and a match only with one more field`() throws {
    try withList { folder in
      func standing(_ arguments: String...) -> String? {
        let answer = run(folder, arguments + ["--format", "json"])
        let value = try? JSONSerialization.jsonObject(with: Data(answer.out.utf8))
        let results = (value as? [String: any Sendable])?["results"] as? [[String: any Sendable]]
        return results?.first?["standing"] as? String
      }
      #expect(standing("Arlo Example") == "possible")
      #expect(standing("example arlo", "--born", "1981-12-10") == "match")
      #expect(standing("Arlo Example", "--born", "1950") == "contradicted")
      #expect(standing("--document", "1234567") == "match")
      #expect(standing("--wallet", "0x00000000000000000000000000000000000000E1") == "match")
      #expect(standing("Nobody Atall") == nil)
    }
  }

  @Test func `prints JSON with list, version, date, both values and the Treasury's kind of score`()
    throws
  {
    try withList { folder in
      let answer = run(folder, ["Arlo Example", "--born", "1981", "--format", "json"])
      for text in [
        "\"list\": \"ofac-sdn\"", "\"date\": \"2026-01-01\"", "\"entity\": \"ofac-sdn/1001\"",
        "\"asked\": \"1981\"", "\"listed\": \"1981-12-10\"", "\"treasury_score\": {",
        "\"algorithm\": \"bonafide-", "\"reason\": \"",
      ] {
        #expect(answer.out.contains(text), "\(text)")
      }
      #expect(
        answer.out == run(folder, ["Arlo Example", "--born", "1981", "--format", "json"]).out)
    }
  }

  @Test func `screens a table and JSON lines of people alike`() throws {
    try withList { folder in
      let table = folder.appending(path: "people.csv").path
      try """
      id;Name;birth_year;note
      p1;Arlo Example;1981;hello
      p2;"Nobody; Atall";1990;
      p3;;;

      """.write(toFile: table, atomically: true, encoding: .utf8)
      let lines = folder.appending(path: "people.jsonl").path
      try """
      {"id":"p1","name":"Arlo Example","birth_year":1981,"note":"hello"}
      {"id":"p2","name":"Nobody; Atall","wallets":[]}
      {"id":"p3"}

      """.write(toFile: lines, atomically: true, encoding: .utf8)
      for file in [table, lines] {
        let answer = run(folder, ["--file", file, "--format", "csv"])
        #expect(answer.status == .done)
        let rows = answer.out.split(separator: "\n")
        #expect(rows.count == 3)
        #expect(rows[1].hasPrefix("p1,Arlo Example,match,"))
        #expect(rows[2].hasPrefix("p2,\"Nobody; Atall\",none,"))
        #expect(answer.err.contains("columns that are not used: note"))
        #expect(answer.err.contains("missing-key"))
      }
    }
  }

  @Test func `ends with the status that a script asks for`() throws {
    try withList { folder in
      #expect(run(folder, ["Arlo Example", "--fail-on", "match"]).status == .done)
      #expect(run(folder, ["Arlo Example", "--fail-on", "possible"]).status == .bandReached)
      #expect(
        run(folder, ["Arlo Example", "--born", "1981", "--fail-on", "match"]).status
          == .bandReached)
      #expect(run(folder, ["--file", "/no/such.csv"]).status == .notFound)
      let empty = folder.appending(path: "empty.csv").path
      try "name\n".write(toFile: empty, atomically: true, encoding: .utf8)
      #expect(run(folder, ["--file", empty]).status == .badData)
      try "a,b\n1,2\n".write(toFile: empty, atomically: true, encoding: .utf8)
      #expect(run(folder, ["--file", empty]).status == .badData)
      #expect(run(folder, []).status == .usage)
      #expect(run(folder, ["Arlo Example", "--against", "nothing"]).status == .usage)
    }
  }

  @Test func `says what to do where no list was imported`() throws {
    try PlatformFiles.withFolder { folder in
      let answer = run(folder, ["Arlo Example"])
      #expect(answer.status == .notFound)
      #expect(answer.err.contains("bonafide lists update"))
      #expect(answer.out.isEmpty)
    }
  }

  @Test func `does not raise a cleared pair again unless either side changes`() throws {
    try withList { folder in
      let site = folder.appending(path: "site")
      try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
      let ask = ["Arlo Example", "--born", "1981", "--site", site.path, "--fail-on", "match"]
      #expect(run(folder, ask).status == .bandReached)
      let clear = [
        "clear", "ofac-sdn/1001", "--for", "Arlo Example", "--born", "1981", "--by", "r. viewer",
        "--why", "another \"person\": seen\nin person", "--until", "2999-12-31", "--site",
        site.path,
      ]
      let cleared = run(folder, clear)
      #expect(cleared.status == .done, "\(cleared.err)")
      let quiet = run(folder, ask)
      #expect(quiet.status == .done)
      #expect(quiet.out.contains("cleared by r. viewer"))
      // What is asked changes.
      #expect(run(folder, ask + ["--country", "KP"]).status == .bandReached)
      // What the entry says in another order is the same; what it says new is not.
      try load(
        Self.list.replacing("DPRK3] [CYBER2", with: "CYBER2] [DPRK3"), folder, date: "2026-01-02")
      #expect(run(folder, ask).status == .done)
      try load(
        Self.list.replacing("Passport 1234567", with: "Passport 7654321"), folder,
        date: "2026-01-03")
      #expect(run(folder, ask).status == .bandReached)
    }
  }

  @Test func `clears nothing without who, why, a day to come and an entry`() throws {
    try withList { folder in
      let site = folder.path
      func clear(_ entity: String, _ until: String, _ by: String) -> Tool.ExitStatus {
        run(
          folder,
          [
            "clear", entity, "--for", "Arlo Example", "--by", by, "--why", "seen", "--until", until,
            "--site", site,
          ]
        ).status
      }
      #expect(clear("ofac-sdn/9", "2999-01-01", "x") == .notFound)
      #expect(clear("ofac-sdn/1001", "2020-01-01", "x") == .usage)
      #expect(clear("ofac-sdn/1001", "soon", "x") == .usage)
      #expect(clear("ofac-sdn/1001", "2999-01-01", " ") == .usage)
      #expect(!FileManager.default.fileExists(atPath: site + "/cleared.yaml"))
    }
  }

  @Test func `screens everybody against what changed, and against nothing else`() throws {
    try withList { folder in
      let people = folder.appending(path: "people.csv").path
      try "name\nArlo Example\nNova Sample\nRi Sample Chol\n".write(
        toFile: people, atomically: true, encoding: .utf8)
      let newer =
        Self.list.split(separator: "\n").dropLast().joined(separator: "\n")
        + "\n1004,\"SAMPLE, Nova\",\"individual\",\"DPRK3\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n"
      try load(newer, folder, date: "2026-02-01")
      let answer = run(folder, ["--file", people, "--changes", "--format", "csv"])
      #expect(answer.err.contains("1 added, 0 changed, 1 removed, since version 1, 2026-01-01"))
      let rows = answer.out.split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[2]
      }
      #expect(rows == ["standing", "none", "possible", "possible"])
      let table = run(folder, ["--file", people, "--changes"])
      #expect(table.out.contains("added") && table.out.contains("no longer listed"))
    }
  }

  @Test func `screens the names, payees and wallets that events hold`() throws {
    try withList { folder in
      let events = folder.appending(path: "events.jsonl").path
      try """
      {"event":"claim.made","time":"2026-01-01T00:00:00Z","subject":"a1","origin":"application","name":"Arlo Example","birth_year":1981}
      {"event":"claim.made","time":"2026-01-02T00:00:00Z","subject":"a1","origin":"resume","name":"Arlo Example","birth_year":1981}
      {"event":"payout.made","time":"2026-01-03T00:00:00Z","subject":"a2","holder":"Nobody Atall","wallet":"0x00000000000000000000000000000000000000E1"}

      """.write(toFile: events, atomically: true, encoding: .utf8)
      let answer = run(folder, ["--events", events, "--format", "csv"])
      let rows = answer.out.split(separator: "\n").dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false).prefix(3).joined(separator: ",")
      }
      #expect(rows.contains("a1,Arlo Example,match"))
      #expect(rows.contains("a2,0x00000000000000000000000000000000000000E1,match"))
      #expect(rows.filter { $0.hasPrefix("a1") }.count == 1)
    }
  }
}
