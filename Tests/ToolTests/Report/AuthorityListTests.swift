import Foundation
import TestKit
import Testing

@testable import Tool

/// `bonafide report --list` and what a filer adds.
struct AuthorityListTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func ids(_ arguments: String...) throws -> [String] {
    let (out, err) = (MemorySink(), MemorySink())
    let status = BonafideCommand.end(
      ["report", "--list", "--list-json", "--catalogue", PlatformFiles.catalogue] + arguments,
      console: Console(out: out, err: err))
    #expect(status == .done, "\(err.text)")
    struct List: Decodable {
      struct Entry: Decodable { var id: String }
      var authorities: [Entry]
    }
    return try JSONDecoder().decode(List.self, from: Data(out.text.utf8)).authorities.map(\.id)
  }

  @Test func `lists what fits a country, a sector and findings`() throws {
    let bank = try ids(
      "--country", "us", "--sector", "bank", "--finding", "suspicious-payment,blocked-property")
    #expect(bank.contains("sar") && bank.contains("ofac-blocked") && bank.contains("ic3"))
    #expect(!bank.contains("ofac-rejected") && !bank.contains("dc3") && !bank.contains("nis"))
    let employer = try ids("--country", "US", "--sector", "employer", "--finding", "extortion")
    #expect(!employer.contains("sar") && employer.contains("fbi-field-office"))
    #expect(try ids("--country", "KR").contains("nis"))
  }

  @Test func `counts deadlines from the moment that is given`() {
    let answer = PacketFiles.report(
      "--list", "--country", "US", "--sector", "bank", "--finding", "blocked-property", "--since",
      "2026-06-26T15:00:00Z")
    Golden.expect(answer.out, matches: "authorities.us-bank.txt")
  }

  @Test func `takes what the filer says, marked as the filer's, and asks no more for it`() throws {
    let path = try folder.write(
      "filer.yaml",
      """
      fields:
        filer.organisation: Example Ltd
        device.tracking: "EX 000 000"
      starts: {suspected: 2026-02-20T15:00:00Z}
      conclusions:
        - {by: "A. Counsel", on: 2026-02-21, says: "Two papers do not agree."}
      narrative: We saw what follows.
      """)
    let answer = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "ic3", "--format", "text",
      "--filer", path)
    #expect(
      answer.out.contains("[x] Carrier and tracking number\n      EX 000 000 (from the filer)"))
    #expect(answer.out.contains("Two papers do not agree."))
    #expect(answer.out.contains("We saw what follows."))
    #expect(answer.out.contains("2026-02-24 23:59:59 UTC-05:00"))
    #expect(!answer.out.contains("No person has concluded"))
  }

  @Test func `writes a file to fill in, which is read again`() throws {
    let asked = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "nis", "--missing")
    #expect(asked.status == .done && asked.out.contains("  # device.tracking: [\"\"]"))
    let filled = asked.out.replacing(
      "  # device.tracking: [\"\"]", with: "  device.tracking: [\"E 1\"]"
    )
    .replacing("filer.organisation: []", with: "filer.organisation: [\"Example Ltd\"]")
    let path = try folder.write("filer.yaml", filled)
    let answer = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "nis", "--format", "text",
      "--filer", path)
    #expect(answer.status == .done && answer.out.contains("E 1"), "\(answer.err)")
  }

  @Test func `says what is wrong in a filer's file`() throws {
    let path = try folder.write("filer.yaml", "fields:\n  no.such: x\n")
    let answer = PacketFiles.report(
      "w-ames", PacketFiles.path("case.chapman-laptop-farm"), "--for", "nis", "--filer", path)
    #expect(answer.status == .badData && answer.err.contains(":2:3: unknown-field"))
  }
}
