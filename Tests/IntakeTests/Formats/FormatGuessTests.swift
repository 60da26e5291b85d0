import Domain
import Foundation
import Testing

@testable import Intake

struct FormatGuessTests {
  @Test(
    arguments: [
      (#"{"event":"login.succeeded","time":"2026-01-01T00:00:00Z","subject":"a"}"#, .bonafide),
      (#"{"eventType":"user.session.end","published":"x","actor":{"id":"u"}}"#, .okta),
      (#"{"data":{"events":[{"eventType":"a","published":"x","actor":{}}]}}"#, .okta),
      (#"[{"class_uid":3002,"activity_id":1,"time":1}]"#, .ocsf),
      (#"{"ok":true,"logins":[{"user_id":"U1","date_first":1,"date_last":2}]}"#, .slackAccess),
      (#"{"@timestamp":1,"action":"git.clone","actor":"octo"}"#, .githubAudit),
      (#"{"@timestamp":"x","event":{"category":["authentication"]}}"#, .ecs),
      ("nonsense", nil), ("", nil), ("{}", nil), ("{\"event\":5}", nil),
    ] as [(String, InputFormat?)])
  func `knows a format by its records`(text: String, format: InputFormat?) {
    #expect(FormatGuess(head: Array(text.utf8)).format == format)
  }

  @Test(
    arguments: [
      ("{\n  \"id\": 1\n}\n", true), ("\n[\n  {\"a\": 1},\n  {\"a\": 2}\n]", true),
      ("{\"id\":1}\n", false), ("{\"id\":1}", false), ("{\"id\":1}\n{\"id\":2}\n", false),
      ("{\n\"a\":1}\n{\n\"b\":1}\n", false), ("{\n  \"id\": 1\n", false),
      ("{\"ev\n{\"id\":2}\n", false),
      ("[1,\n2]\n", false), ("{\n\n", false), ("\n\n", false), ("", false),
    ] as [(String, Bool)])
  func `tells one value over several lines from lines`(text: String, isOneValue: Bool) {
    #expect(FormatGuess(head: Array(text.utf8)).isOneValue == isOneValue)
  }

  @Test func `leaves settings that lie beside events unread, and reads what is given by name`()
    throws
  {
    let folder = try InputFolder()
    try folder.write("a.jsonl", line("w1"))
    let other = try folder.write("b.json", "{", "  \"id\": 1", "}")
    try folder.write("c.json", "{", "  \"event\": \"work.logged\", \"time\": 1", "}")
    let reader = EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
    let summary = try reader.read(paths: [folder.url.path], format: nil).summary
    #expect(summary.used == 1 && summary.rejected == 3)
    #expect(summary.ignoredFiles == [other])
    #expect(try reader.read(paths: [other], format: nil).summary.rejected == 3)
  }

  @Test func `reads each file of a folder as what it is`() throws {
    let folder = try InputFolder()
    try folder.write("a.jsonl", line("w1"))
    try folder.write(
      "b.json", Data(#"{"ok":true,"logins":[{"user_id":"U1","date_first":1,"date_last":1}]}"#.utf8))
    try folder.write("notes.csv", "what,ever", "1,2")
    let reader = EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
    let result = try reader.read(paths: [folder.url.path], format: nil)
    #expect(result.subjects == ["w1", "U1"])
    #expect(result.references == ["a.jsonl:1", "b.json:1"])
    #expect(result.summary.ignoredFiles.map { $0.hasSuffix("notes.csv") } == [true])
  }
}
