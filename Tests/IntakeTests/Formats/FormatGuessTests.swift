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
