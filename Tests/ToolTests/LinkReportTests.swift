import Domain
import Foundation
import Testing

@testable import Tool

struct LinkReportTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let platform = root.appendingPathComponent("Examples/platform").path

  let out = MemorySink()
  let err = MemorySink()

  @Test func `finds the two rings of the example platform, and no other`() throws {
    #expect(run() == .done)
    let rings = try Self.rings(out.text)
    #expect(
      rings.map(\.subjects) == [
        ["cl-brightpath", "fl-dario", "fl-milo", "fl-noor", "fl-petra", "fl-tomas"],
        ["fl-mateus", "fl-oksana", "fl-reuben"],
      ])
    #expect(rings.allSatisfy { $0.links.count <= 20 && $0.links.count <= $0.links_total })
    #expect(rings[0].roles.first?.role == "false client")
  }

  @Test func `prints rings as a table, in Korean too`() {
    #expect(run("--format", "table") == .done)
    #expect(out.text.contains("payout instrument pi-4471c0de"))
    #expect(run("--format", "table", "--language", "ko") == .done)
    #expect(out.text.contains("지급 계좌 pi-4471c0de"))
  }

  @Test func `a site's answer holds, and one about somebody unknown is named with its place`()
    throws
  {
    let site = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: site) }
    try FileManager.default.createDirectory(at: site, withIntermediateDirectories: true)
    let pairs = [
      ("fl-mateus", "fl-oksana"), ("fl-mateus", "fl-reuben"), ("fl-oksana", "fl-nobody"),
    ]
    let answers = pairs.map {
      "- {between: [\($0.0), \($0.1)], answer: rejected, who: m.keller, why: checked in person}"
    }
    try Data(answers.joined(separator: "\n").utf8)
      .write(to: site.appendingPathComponent("links.yaml"))
    #expect(run("--site", site.path) == .done)
    #expect(try Self.rings(out.text).last?.subjects == ["fl-oksana", "fl-reuben"])
    #expect(err.text.contains("links.yaml:3:25: unknown-subject: have fl-nobody"))
  }

  @Test func `explains why two are linked, and why two behind a shared network are not`() {
    #expect(explain("fl-reuben") == .done)
    #expect(words.contains("document number"))
    #expect(words.contains("linked (from 20.0 on)"))
    #expect(explain("fl-finn") == .done)
    #expect(words.contains("it stands in the list shared-network"))
    #expect(explain("fl-vera") == .done)
    #expect(words.contains("not enough for a ring"))
  }

  /// What was printed, wherever lines break.
  private var words: String { out.text.split { $0.isWhitespace }.joined(separator: " ") }

  private func run(_ options: String...) -> Tool.ExitStatus {
    let format = options.contains("--format") ? [] : ["--format", "json"]
    return end(["link", "--without-bands", Self.platform] + format + options)
  }

  private func explain(_ subject: String) -> Tool.ExitStatus {
    end(["explain", subject, Self.platform])
  }

  private func end(_ arguments: [String]) -> Tool.ExitStatus {
    let catalogue = ["--catalogue", Self.root.appendingPathComponent("catalogue").path]
    return BonafideCommand.end(arguments + catalogue, console: Console(out: out, err: err))
  }

  private struct Document: Decodable {
    var rings: [Ring]

    struct Ring: Decodable {
      var subjects: [String]
      var links: [Link]
      var links_total: Int
      var roles: [Role]
    }

    struct Link: Decodable {
      var between: [String]
      var by: String
      var weight: Double
      var hub: Bool
    }

    struct Role: Decodable {
      var subject: String
      var role: String
    }
  }

  private static func rings(_ text: String) throws -> [Document.Ring] {
    try JSONDecoder().decode(Document.self, from: Data(text.utf8)).rings
  }
}
