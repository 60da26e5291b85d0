import Domain
import Foundation
import Testing

@testable import Intake

/// Made-up exports in the vendors' shape, read with no word about their format, beside what they become.
///
/// `Golden/make-exports.py` makes the exports; `GOLDEN=accept` takes over what they become.
struct FormatGoldenTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")

  @Test(
    arguments: [
      ("okta.jsonl", "okta"), ("ocsf.jsonl", "ocsf"), ("ecs.json", "ecs"), ("entra.json", "entra"),
      ("entra-monitor.jsonl", "entra"), ("google-workspace.json", "google-workspace"),
      ("github-audit.jsonl", "github-audit"), ("slack-access.json", "slack-access"),
      ("zoom.json", "zoom"), ("greenhouse.json", "greenhouse"), ("lever.json", "lever"),
      ("ashby.json", "ashby"), ("json-resume.jsonl", "json-resume"), ("github.jsonl", "github"),
      ("zoom-qos.jsonl", "zoom"), ("greenhouse-process.json", "greenhouse"),
      ("lever-process.json", "lever"), ("ashby-process.json", "ashby"), ("workday.csv", "workday"),
      ("payouts.csv", "payouts"), ("pain001.xml", "iso20022"), ("pacs008.xml", "iso20022"),
    ])
  func `becomes the events that stand beside it`(file: String, format: String) throws {
    let path = Self.folder.appending(path: file).path
    let reader = EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
    let result = try reader.read(paths: [path], format: nil)
    #expect(result.summary.readAs.map(\.format) == [format])
    try compare(result.account, with: file + ".expected.txt")
  }

  private func compare(_ text: String, with name: String) throws {
    let url = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["GOLDEN"] == "accept" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    let kept = try String(contentsOf: url, encoding: .utf8)
    let (left, right) = (kept.split(separator: "\n"), text.split(separator: "\n"))
    let changes = right.difference(from: left).map { "\($0)" }
    #expect(changes.isEmpty, "GOLDEN=accept takes it over")
  }
}
