import Foundation
import Testing

@testable import Tool

/// What `scan` says about its input, and how it ends.
struct ScanInputTests {
  private let login =
    #"{"event":"login.succeeded","time":"2026-01-01T00:00:00Z","subject":"a","country":"DE"}"#

  @Test func `scans nothing where one path is missing`() throws {
    try PlatformFiles.withFolder { folder in
      let file = folder.appending(path: "in.jsonl")
      try Data(login.utf8).write(to: file)
      let rejects = folder.appending(path: "rejects.jsonl").path
      let result = PlatformFiles.scan(
        "--format", "json", "--rejects", rejects, file.path, "/nonexistent/in.jsonl")
      #expect(result.status == .notFound)
      #expect(result.out.isEmpty)
      #expect(result.err.contains("/nonexistent/in.jsonl: not found"))
      #expect(!FileManager.default.fileExists(atPath: rejects))
    }
  }

  @Test(arguments: [nil, "", "\n \r\n", "{\"event\":", "[]"])
  func `ends with 65 and still prints JSON where nothing is usable`(text: String?) throws {
    try PlatformFiles.withFolder { folder in
      if let text { try Data(text.utf8).write(to: folder.appending(path: "in.jsonl")) }
      try Data().write(to: folder.appending(path: "notes.txt"))
      let result = PlatformFiles.scan("--format", "json", folder.path)
      #expect(result.status == .badData)
      #expect(result.err.contains("notes.txt"))
      let json = try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any]
      #expect(json?["version"] as? Int == 1)
      #expect((json?["assessments"] as? [Any])?.isEmpty == true)
    }
  }

  @Test func `writes every reject as one JSON object a line, never the line itself`() throws {
    try PlatformFiles.withFolder { folder in
      let file = folder.appending(path: "in.jsonl")
      let lines =
        [login] + (0..<30).map { "{\"event\":\"work.logged\",\"subject\":\"Mina \($0)\"}" }
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let path = folder.appending(path: "rejects").path
      let result = PlatformFiles.scan("--format", "json", "--rejects", path, file.path)
      #expect(result.status == .done)
      let written = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(written.count == 30)
      for (number, line) in written.enumerated() {
        let reject = try JSONDecoder().decode([String: String].self, from: Data(line.utf8))
        #expect(Set(reject.keys) == ["at", "problem", "have", "want"])
        #expect(reject["at"] == "\(file.path):\(number + 2):1")
        #expect(reject["problem"] == "no-time")
      }
      #expect(!written.joined().contains("Mina"))
      let answer = try JSONDecoder().decode(Answer.self, from: Data(result.out.utf8))
      #expect(answer.intake.rejected == 30)
      #expect(answer.intake.rejects.count == 20)
      #expect(answer.intake.read == 31)
    }
  }

  private struct Answer: Decodable {
    let intake: Intake
  }

  private struct Intake: Decodable {
    let read: Int
    let rejected: Int
    let rejects: [[String: String]]
  }
}
