import Domain
import Foundation
import Reports
import TestKit
import Testing

@testable import Tool

/// Packets of events that mean harm.
struct HostilePacketTests {
  private static let hostile =
    "</text></svg><script>alert(1)</script><img src=x onerror=y>\u{202E}fdp.exe\u{1B}[2J\u{7}&\"'"

  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file() throws -> String {
    let text = String(
      decoding: try JSONSerialization.data(withJSONObject: [Self.hostile], options: []),
      as: UTF8.self
    ).dropFirst().dropLast()
    let long = String(repeating: "x", count: 200_000)
    let lines = [
      #"{"event":"subject.declared","time":"2026-01-01T00:00:00Z","subject":\#(text),"kind":"worker","role":\#(text)}"#,
      #"{"event":"claim.made","time":"2026-01-02T00:00:00Z","subject":\#(text),"origin":"id-document","name":\#(text),"email":\#(text),"address":\#(text),"url":"javascript:alert(1)"}"#,
      #"{"event":"claim.made","time":"2026-01-02T00:00:01Z","subject":\#(text),"origin":"resume","name":"\#(long)"}"#,
      #"{"event":"message.sent","time":"2026-01-03T00:00:00Z","subject":\#(text),"channel":\#(text),"text":\#(text)}"#,
      #"{"event":"endpoint.seen","time":"2026-01-03T00:00:00Z","subject":\#(text),"device":\#(text),"what":"software","name":\#(text)}"#,
      #"{"event":"payout.made","time":"2026-01-04T00:00:00Z","subject":\#(text),"amount":1,"currency":"USD","instrument":\#(text),"holder":\#(text),"wallet":\#(text)}"#,
      #"{"event":"observation.noted","time":"2026-01-05T00:00:00Z","subject":\#(text),"indicator":"interview.camera-avoidance","present":true,"observer":\#(text),"note":\#(text)}"#,
    ]
    return try folder.write("events.jsonl", lines.joined(separator: "\n"))
  }

  @Test(arguments: ["ic3", "nis", "sar"])
  func `come out harmless`(authority: String) throws {
    let story = try PacketFiles.story(try file(), explaining: [Self.hostile])
    let dossier = try #require(story.dossier(Self.hostile))
    #expect(dossier.records.count == 7)
    for language in ReportLanguage.allCases {
      let document = Packet(
        dossier, for: try #require(story.guide.authority(authority)), guide: story.guide,
        filer: Filer(), language: language
      ).document()
      let html = HTMLRenderer(document).html()
      #expect(XMLText(html).problem == nil)
      for word in ["<script", "<img", "onerror=y>", "href=", "src=\""] {
        #expect(!html.contains(word), "\(word)")
      }
      for text in [html, TextRenderer(document).text()] {
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
        #expect(!text.contains("\u{202E}") && text.count < 400_000)
      }
    }
  }

  @Test func `a name of ten thousand letters takes a few lines, not pages`() throws {
    let name = String(repeating: "A", count: 10_000)
    let lines = [
      #"{"event":"subject.declared","time":"2026-01-01T00:00:00Z","subject":"s1","kind":"worker"}"#,
      #"{"event":"endpoint.seen","time":"2026-01-03T00:00:00Z","subject":"s1","device":"d1","what":"software","name":"AnyDesk \#(name)"}"#,
    ]
    let path = try folder.write("events.jsonl", lines.joined(separator: "\n"))
    let packet = PacketFiles.report("s1", path, "--for", "nis", "--format", "text")
    #expect(packet.status == .done && packet.out.contains("AnyDesk"))
    #expect(!packet.out.contains(String(repeating: "A", count: 500)))
  }

  @Test func `two packets written to one file leave one whole packet`() async throws {
    let story = PacketFiles.path("case.knowbe4-first-boot")
    let output = folder.path("packet.html")
    await withTaskGroup(of: Void.self) { group in
      for authority in ["ic3", "nis", "sar", "npa"] {
        group.addTask {
          _ = PacketFiles.report(
            "w-hart", story, "--for", authority, "--output", output)
        }
      }
    }
    let page = try String(contentsOfFile: output, encoding: .utf8)
    #expect(XMLText(page).problem == nil && page.hasSuffix("</html>\n"))
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
    #expect(left == ["packet.html"])
  }

  @Test func `a subject that no event has is told of, and nothing is written`() throws {
    let answer = PacketFiles.report(
      "nobody", PacketFiles.path("case.knowbe4-first-boot"), "--for", "ic3")
    #expect(answer.status == .badData && answer.out.isEmpty)
    #expect(answer.err.contains("nobody"))
  }

  @Test func `an authority that there is not is wrong usage`() throws {
    let answer = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "interpol")
    #expect(answer.status == .usage && answer.err.contains("report --list"))
  }

  @Test func `the packet never overwrites its input`() throws {
    let path = try file()
    let answer = PacketFiles.report("x", path, "--for", "ic3", "--output", path)
    #expect(answer.status == .usage)
  }

  @Test(arguments: [
    ["x"], ["--list", "x", "p"], ["x", "p"], ["--list", "--finding", "boredom"],
    ["--list", "--since", "today"], ["--list", "--sector", "bakery"],
    ["--list", "--country", "usa"], ["--list", "--country", "ZZ"],
  ])
  func `wrong usage is said`(arguments: [String]) {
    let (out, err) = (MemorySink(), MemorySink())
    let status = BonafideCommand.end(["report"] + arguments, console: Console(out: out, err: err))
    #expect(status == .usage && !err.text.isEmpty)
  }
}
