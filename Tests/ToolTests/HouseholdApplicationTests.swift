import Foundation
import Testing

@testable import Tool

/// Two of one home who apply to one employer.
struct HouseholdApplicationTests {
  private func scan(checked: Bool) throws -> String {
    var lines: [String] = []
    for person in ["ana", "rui"] {
      let rest = "\"subject\":\"\(person)\""
      lines += [
        "{\"event\":\"subject.declared\",\"time\":\"2026-01-05T09:00:00Z\",\(rest),\"kind\":\"candidate\",\"group\":\"home-1\",\"identity\":\"id-\(person)\"}",
        "{\"event\":\"application.submitted\",\"time\":\"2026-01-06T09:00:00Z\",\(rest),\"ip\":\"192.0.2.1\",\"network\":\"residential\"}",
      ]
      if checked {
        lines.append(
          "{\"event\":\"check.completed\",\"time\":\"2026-01-20T09:00:00Z\",\(rest),\"measure\":\"dd.id-to-camera\",\"result\":\"passed\"}"
        )
      }
    }
    return try PlatformFiles.withFolder { folder in
      let file = folder.appending(path: "home.jsonl")
      try Data(lines.joined(separator: "\n").utf8).write(to: file)
      let (status, out, _) = PlatformFiles.scan(file.path, "--all", "--format", "jsonl")
      #expect(status == .done)
      return out
    }
  }

  @Test func `have a note of their line until both are known, and are not asked`() throws {
    let before = try scan(checked: false)
    #expect(before.contains("net.infrastructure-overlap"))
    #expect(before.contains("\"strength\":\"S3\""))
    #expect(!before.contains("group:home-1"))
    #expect(!before.contains("\"band\":\"ask\""))
    let after = try scan(checked: true)
    #expect(after.contains("\"resolved_by\":\"group:home-1\""))
    #expect(!after.contains("\"band\":\"ask\""))
  }
}
