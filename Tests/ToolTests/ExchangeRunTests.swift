import Domain
import Foundation
import Reports
import Testing

@testable import Tool

struct ExchangeRunTests {
  let out = MemorySink()
  private static let cases = PlatformFiles.examples.appending(path: "cases")

  private func run(_ format: String, _ subject: String, _ path: String, _ more: String...) -> String
  {
    let out = MemorySink()
    let status = BonafideCommand.end(
      ["report", subject, path, "--format", format, "--catalogue", PlatformFiles.catalogue] + more,
      console: Console(out: out, err: MemorySink()))
    #expect(status == .done)
    return out.text
  }

  private static let dossier = cases.appending(path: "case.knowbe4-first-boot/events.jsonl").path
  private static let platform = PlatformFiles.examples.appending(path: "platform").path

  @Test func `a bundle refers only to what it holds, and marks everything`() throws {
    let text = run("stix", "w-hart", Self.dossier, "--tlp", "green")
    let bundle = try JSONDecoder().decode(Bundle.self, from: Data(text.utf8))
    let ids = Set(bundle.objects.map(\.id))
    #expect(ids.count == bundle.objects.count)
    for object in bundle.objects {
      let refs =
        (object.object_refs ?? [])
        + [object.sighting_of_ref, object.created_by_ref]
        .compactMap(\.self) + (object.object_marking_refs ?? [])
      #expect(ids.isSuperset(of: refs))
      let isHead = ["identity", "marking-definition"].contains(object.type)
      #expect(isHead || object.object_marking_refs?.count == 1)
    }
    #expect(text.contains("TLP:GREEN") && text.contains("\"external_id\": \"T1"))
    #expect(bundle.objects.contains { $0.type == "grouping" })
    #expect(!bundle.objects.contains { $0.type == "threat-actor" })
  }

  @Test func `tells an indicator once, whichever of a ring's members it is about`() throws {
    let sights = ["a1", "a2"].map { subject in
      Dossier.Sight(
        MadeUp.escalated.signals[0], of: subject, title: Worded("t", "t"), says: Worded("s", "s"),
        innocent: [])
    }
    let dossier = Dossier(
      name: "r", subjects: ["a1", "a2"], sights: sights, asOf: MadeUp.escalated.signals[0].to)
    let facts = ExchangeFacts(
      dossier, MadeUp.catalogue, organisation: "Example Ltd", light: .amber)
    #expect(facts.seen.count == 1)
    #expect(facts.seen.map(\.count) == [2 * max(1, sights[0].evidenceTotal)])
  }

  @Test(arguments: ["stix", "misp"])
  func `holds nobody's name, document, account or contact`(format: String) throws {
    let text = run(format, "w-hart", Self.dossier)
    let events = try String(contentsOfFile: Self.dossier, encoding: .utf8)
    for line in events.split(separator: "\n") {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      for (key, value) in event
      where ["name", "email", "phone", "address", "number", "holder", "note", "subject"].contains(
        key)
      {
        guard let value = value as? String, !value.isEmpty else { continue }
        #expect(!text.contains(value), "\(key)")
      }
    }
  }

  @Test(arguments: ["stix", "misp"])
  func `is the same each time`(format: String) {
    #expect(
      run(format, "fl-mateus", Self.platform) == run(format, "fl-mateus", Self.platform))
  }

  @Test func `names rented addresses alone`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    defer { try? FileManager.default.removeItem(at: file) }
    let lines = [
      ("198.51.100.7", "hosting"), ("203.0.113.9", "residential"), ("2001:db8::5", "vpn"),
    ]
    .map { ip, network in
      #"{"event":"login.succeeded","time":"2026-01-01T00:00:00Z","subject":"a1","ip":"\#(ip)","network":"\#(network)"}"#
    }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
    for format in ["stix", "misp"] {
      let text = run(format, "a1", file.path)
      #expect(text.contains("198.51.100.7") && text.contains("2001:db8::5"))
      #expect(!text.contains("203.0.113.9"))
    }
    #expect(run("stix", "a1", file.path).contains("\"ipv6-addr\""))
  }

  private struct Bundle: Decodable {
    let objects: [Object]

    struct Object: Decodable {
      let id, type: String
      let object_refs, object_marking_refs: [String]?
      let sighting_of_ref, created_by_ref: String?
    }
  }
}
