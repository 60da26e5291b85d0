import Domain
import Foundation
import Testing

@testable import Tool

/// A small population through the whole way: made, read, judged, measured, learned from.
struct EvaluateCommandTests {
  /// Runs `body` with the events and labels of a small population.
  private func withPopulation(
    _ options: String..., subjects: Int = 240, body: (URL) throws -> Void
  ) throws {
    try PlatformFiles.withFolder { folder in
      let (status, _, err) = run(
        [
          "simulate", "employer", "--subjects", "\(subjects)", "--days", "30", "--operators", "0.2",
          "--seed", "5",
        ]
          + ["--out", folder.path] + options)
      #expect(status == .done, "\(err)")
      try body(folder)
    }
  }

  private func run(_ arguments: [String]) -> (status: Tool.ExitStatus, out: String, err: String) {
    let (out, err) = (MemorySink(), MemorySink())
    let status = BonafideCommand.end(arguments, console: Console(out: out, err: err))
    return (status, out.text, err.text)
  }

  private func evaluate(_ folder: URL, _ options: String...) -> (
    status: Tool.ExitStatus, out: String, err: String
  ) {
    run(
      ["evaluate", folder.path + "/events.jsonl", folder.path + "/labels.jsonl"]
        + ["--catalogue", PlatformFiles.catalogue, "--threads", "2"] + options)
  }

  @Test func `everything simulated is read, and nothing is rejected`() throws {
    for kind in ["platform", "employer"] {
      try PlatformFiles.withFolder { folder in
        #expect(
          run([
            "simulate", kind, "--subjects", "150", "--days", "30", "--operators", "0.2", "--out",
            folder.path,
          ])
          .status == .done)
        let (status, out, _) = PlatformFiles.scan(folder.path + "/events.jsonl", "--format", "json")
        #expect(status == .done)
        let answer = try #require(
          try JSONSerialization.jsonObject(with: Data(out.utf8)) as? [String: Any])
        let intake = try #require(answer["intake"] as? [String: Any])
        #expect(intake["rejected"] as? Int == 0)
        #expect(intake["read"] as? Int ?? 0 > 2000)
        #expect(intake["read"] as? Int == intake["used"] as? Int)
        #expect((intake["protected_dropped"] as? [String: Any])?.isEmpty == true)
      }
    }
  }

  @Test func `standard output gets events alone, and the labels their own file`() throws {
    try PlatformFiles.withFolder { folder in
      let labels = folder.path + "/who.jsonl"
      let (status, out, _) = run(
        ["simulate", "platform", "--subjects", "20", "--days", "10", "--labels", labels])
      #expect(status == .done)
      #expect(out.split(separator: "\n").allSatisfy { $0.hasPrefix("{\"event\":") })
      let written = try String(contentsOfFile: labels, encoding: .utf8)
      #expect(written.split(separator: "\n").count == 20)
      #expect(!out.contains("operator"))
    }
  }

  @Test func `one number of threads gives the bytes of any other`() throws {
    try withPopulation("--threads", "1") { one in
      try withPopulation("--threads", "3") { three in
        for name in ["events.jsonl", "labels.jsonl", "population.json"] {
          let left = try Data(contentsOf: one.appending(path: name))
          let right = try Data(contentsOf: three.appending(path: name))
          #expect(left == right, "\(name)")
        }
      }
    }
  }

  @Test func `says how right, how soon, for whom, and what data matter`() throws {
    try withPopulation { folder in
      let page = folder.path + "/page.html"
      let (status, out, err) = evaluate(folder, "--sample", "60", "--html", page)
      #expect(status == .done, "\(err)")
      for title in [
        "Aims", "Bands", "By playbook and skill", "False alarms by group",
        "Days from the first event",
        "Indicators", "Do weights mean what they say?", "When data are missing",
      ] { #expect(out.contains(title), "\(title)") }
      let html = try String(contentsOfFile: page, encoding: .utf8)
      #expect(html.contains("<svg") && html.contains("Fairness"))
      for word in ["<script", "http:", "https:", "src=", "@import", "url("] {
        #expect(!html.replacing("http://www.w3.org/2000/svg", with: "").contains(word), "\(word)")
      }
    }
  }

  @Test func `the same input gives the same document, which holds what it counts`() throws {
    try withPopulation { folder in
      let (one, two) = (
        evaluate(folder, "--quick", "--format", "json"),
        evaluate(folder, "--quick", "--format", "json")
      )
      #expect(one.out == two.out)
      let answer = try #require(
        try JSONSerialization.jsonObject(with: Data(one.out.utf8)) as? [String: Any])
      let (operators, innocents) = (
        answer["operators"] as? Int ?? 0, answer["innocents"] as? Int ?? 0
      )
      #expect(operators > 30 && operators + innocents == 240)
      let bands = try #require(answer["bands"] as? [[String: Any]])
      #expect(bands.map { $0["band"] as? String } == ["ask", "escalate"])
      let recall = try #require(bands[0]["recall"] as? [String: Any])
      #expect(recall["of"] as? Int == operators)
    }
  }

  @Test func `labels may be a table with a company's own words`() throws {
    try withPopulation { folder in
      let table = folder.appending(path: "cases.csv")
      let rows = [
        "subject, label", "person-0000001, cleared", "person-0000002, confirmed", "nobody, cleared",
      ]
      try Data(rows.joined(separator: "\r\n").utf8).write(to: table)
      let (status, out, _) = run(
        ["evaluate", folder.path + "/events.jsonl", table.path, "--quick"]
          + ["--catalogue", PlatformFiles.catalogue])
      #expect(status == .done)
      #expect(out.contains("1 operators, 1 innocent people"))
      #expect(out.contains("1 labels without an event"))
    }
  }

  @Test(arguments: [
    ("", "have nothing"), ("{\"subject\":\"a\"}", ":1: have no label"),
    ("subject,label\na,guilty", ":2: have no label"),
    ("subject,label\na,cleared\na,cleared", ":3: have a subject twice"),
    ("{\"subject\":\"a\",\"label\":\"innocent\"}", "have no label of anybody in the events"),
  ])
  func `labels that say nothing are refused with their place`(text: String, problem: String) throws
  {
    try withPopulation(subjects: 20) { folder in
      try Data(text.utf8).write(to: folder.appending(path: "labels.jsonl"))
      let (status, _, err) = evaluate(folder, "--quick")
      #expect(status == .badData)
      #expect(err.contains(problem), "\(err)")
    }
  }

  @Test func `a missing file of labels is not found`() throws {
    try withPopulation(subjects: 20) { folder in
      #expect(
        run(["evaluate", folder.path + "/events.jsonl", folder.path + "/none"]).status == .notFound)
    }
  }

  @Test func `the swap test counts whose band changes under another name`() throws {
    try withPopulation(subjects: 200) { folder in
      let events = folder.path + "/events.jsonl"
      let same = evaluate(folder, "--fairness", "--swapped", events)
      #expect(same.status == .done, "\(same.err)")
      #expect(same.out.contains("200 people under names of another culture"))
      let text = try String(contentsOfFile: events, encoding: .utf8)
      #expect(words(same.out).contains("all else the same: 0 change their band"))
      // Of whom nothing but the declaration is known, nobody is asked.
      let lines = text.split(separator: "\n").filter { $0.contains("\"subject.declared\"") }
      let other = folder.path + "/other.jsonl"
      try Data(lines.joined(separator: "\n").utf8).write(to: URL(filePath: other))
      let changed = evaluate(folder, "--fairness", "--swapped", other)
      #expect(!words(changed.out).contains("all else the same: 0 change their band"))
    }
  }

  /// What was printed, wherever lines break.
  private func words(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func `a ratio that grew beyond the record is named, and ends with a status of its own`()
    throws
  {
    try withPopulation { folder in
      let record = folder.path + "/fairness.json"
      #expect(evaluate(folder, "--fairness", "--record", record).status == .done)
      #expect(evaluate(folder, "--fairness", "--against", record).status == .done)
      var ratios = try JSONDecoder().decode(
        [String: Double].self, from: Data(contentsOf: URL(filePath: record)))
      let worst = try #require(ratios.max { $0.value < $1.value })
      #expect(worst.value > 1.1)
      ratios[worst.key] = 1.0
      try JSONEncoder().encode(ratios).write(to: URL(filePath: record))
      let (status, _, err) = evaluate(folder, "--fairness", "--against", record)
      #expect(status == .bandReached)
      #expect(err.contains(worst.key))
      #expect(evaluate(folder, "--fairness", "--against", folder.path).status == .badData)
    }
  }

  @Test func `learned weights are settings that a scan takes`() throws {
    try withPopulation(subjects: 700) { folder in
      let site = folder.path + "/site"
      let (status, out, err) = evaluate(folder, "--fit", site)
      #expect(status == .done, "\(err)")
      #expect(out.contains("before") && out.contains("after"))
      let written = try String(contentsOfFile: site + "/settings.yaml", encoding: .utf8)
      #expect(written.contains("decibans:"))
      let (again, _, problem) = PlatformFiles.scan(
        folder.path + "/events.jsonl", "--site", site, "--format", "json")
      #expect(again == .done, "\(problem)")
      #expect(evaluate(folder, "--fit", site).status == .cannotReadOrWrite)
    }
  }
}
