import Domain
import Foundation
import Response
import TestKit
import Testing

@testable import Tool

struct DiligenceCommandTests {
  let out = MemorySink()
  let err = MemorySink()
  private static let dossier = PlatformFiles.examples
    .appending(path: "cases/case.knowbe4-first-boot/events.jsonl").path

  private func run(_ options: String...) -> Tool.ExitStatus {
    BonafideCommand.end(
      ["diligence"] + options + ["--catalogue", PlatformFiles.catalogue],
      console: Console(out: out, err: err))
  }

  @Test func `shows what was done about a worker, and what was not`() throws {
    #expect(run("w-hart", Self.dossier, "--format", "json") == .done)
    let file = try JSONDecoder().decode(FileOfDiligence.self, from: Data(out.text.utf8))
    let person = try #require(file.people.first)
    let states = Dictionary(
      person.measures.map { ($0.measure, $0.state) }, uniquingKeysWith: { first, _ in first })
    #expect(states["dd.two-documents"] == "done")
    #expect(states["dd.id-to-camera"] == "missing")
    #expect(states["dd.flag-bidding"] == "not applicable")
    #expect(person.measures.count == 79)
    #expect(person.started != nil && person.for == "employer")
    let check = try #require(
      person.measures.first { $0.measure == "dd.two-documents" }?.checks.first)
    #expect(check.by == "hr-1" && check.before_start == true)
    #expect(file.coverage["done"] == states.values.count { $0 == "done" })
  }

  @Test(arguments: ["interview", "onboarding", "vendor", "platform-signup"], ["en", "ko"])
  func `a sheet that was filled in is read back`(sheet: String, language: String) throws {
    #expect(run("--sheet", sheet, "--format", "csv", "--language", language) == .done)
    var rows = out.text.components(separatedBy: "\r\n").filter { !$0.isEmpty }
    let checks = rows.count { $0.hasPrefix("\(sheet),check,") }
    let observations = rows.count { $0.hasPrefix("\(sheet),observation,") }
    #expect(checks > 0 && observations > 0)
    for index in rows.indices.dropFirst() {
      let end = rows[index].hasSuffix(",,,,,,,,,")
      #expect(end)
      let filled =
        rows[index].contains(",observation,")
        ? "a1,2026-03-04T00:00:00Z,,hr-1,,,no,," : "a1,2026-03-04T00:00:00Z,passed,hr-1,file 7,,,,"
      rows[index] = rows[index].dropLast(9) + "," + filled
    }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(rows.joined(separator: "\r\n").utf8).write(to: file)
    let read = MemorySink()
    let status = BonafideCommand.end(
      ["diligence", "a1", file.path, "--format", "json", "--catalogue", PlatformFiles.catalogue],
      console: Console(out: read, err: err))
    #expect(status == .done)
    let result = try JSONDecoder().decode(FileOfDiligence.self, from: Data(read.text.utf8))
    let person = try #require(result.people.first)
    #expect(person.measures.count { $0.state == "done" || $0.state == "expired" } == checks)
    #expect(person.observations == observations)
    #expect(!err.text.contains("rejected"))
  }

  @Test func `a sheet asks everybody the same, in both languages`() {
    #expect(run("--sheet", "interview") == .done)
    #expect(out.text.contains("What do you like to do near where you live"))
    #expect(run("--sheet", "interview", "--language", "ko", "--format", "html") == .done)
    #expect(out.text.contains("사는 곳 근처에서"))
    #expect(run("--sheet", "nothing") == .usage)
    #expect(err.text.contains("want one of interview, onboarding, platform-signup, vendor"))
  }

  @Test func `refuses what does not go together`() {
    #expect(run("--sheet", "interview", Self.dossier) == .usage)
    #expect(run("--all", "--vendor", "v9", Self.dossier) == .usage)
    #expect(run("w-hart") == .usage)
    #expect(run("w-hart", Self.dossier, "--from", "2026-01-01T00:00:00Z") == .usage)
    #expect(run("--all", Self.dossier, "--from", "soon") == .usage)
    #expect(run("nobody", Self.dossier) == .badData)
    #expect(
      run("--all", Self.dossier, "--from", "bonafide", "--to", "2026-07-01T00:00:00Z") == .done)
  }

  @Test func `shows data as text, whatever it holds`() {
    let evil = "<script>alert(1)</script>\u{202E}"
    let file = Self.file(evil)
    let document = DiligenceDocument(file, MadeUp.catalogue, Phrases()).document
    let printer = ReportOutput(nil, console: Console(out: out, err: err))
    #expect(printer.write(document, as: .html) == .done)
    #expect(!out.text.contains("<script>") && !out.text.contains("\u{202E}"))
    #expect(DiligenceCSV(Self.file("=cmd()")).text.contains("'=cmd()"))
  }

  @Test func `prints a file as text and as a page`() {
    let printer = ReportOutput(nil, console: Console(out: out, err: err))
    for phrases in [Phrases(), Phrases(.korean)] {
      let document = DiligenceDocument(Self.file("file 7"), MadeUp.catalogue, phrases).document
      #expect(printer.write(document, as: .text) == .done)
    }
    let document = DiligenceDocument(Self.file("file 7"), MadeUp.catalogue, Phrases()).document
    #expect(printer.write(document, as: .html) == .done)
    Golden.expect(out.text, matches: "diligence.pages")
  }

  /// A worker with one check whose evidence is a text.
  private static func file(_ evidence: String) -> DiligenceFile {
    var drafts = events(
      "00:00 subject.declared a1 kind=worker", "1d00:00 employment.started a1",
      "2d00:00 check.completed a1 measure=dd.continuous-identity result=passed by=hr-1")
    drafts[2].fields[.evidence] = .text(evidence)
    let ledger = DiligenceLedger(EventStore(drafts, file: "e"), to: nil)
    let asOf = moment("9d00:00")
    let reading = DiligenceReading(
      MadeUp.catalogue, ledger, firm: "company", asOf: asOf, suspected: [])
    let filing = DiligenceFiling(
      reading, ledger, MadeUp.catalogue.diligence, firm: "company", asOf: asOf, audience: nil)
    return filing.file(of: "a1")
      ?? DiligenceFile(about: .everybody, asOf: asOf, from: nil, people: [])
  }
}

private struct FileOfDiligence: Decodable {
  let coverage: [String: Int]
  let people: [Person]

  struct Person: Decodable {
    let started: String?
    let `for`: String?
    let observations: Int
    let measures: [Entry]
  }

  struct Entry: Decodable {
    let measure, state: String
    let checks: [Check]
  }

  struct Check: Decodable {
    let by: String
    let before_start: Bool?
  }
}
