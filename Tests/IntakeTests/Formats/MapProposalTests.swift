import Domain
import Foundation
import Testing

@testable import Intake

struct MapProposalTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  private func proposal(_ name: String, _ lines: String...) throws -> MapProposal {
    let path = try folder.write(name, Data(lines.map { $0 + "\n" }.joined().utf8))
    return try #require(try MapProposal(path: path))
  }

  @Test func `places what names and values show, and says what it cannot place`() throws {
    let proposal = try proposal(
      "logins.csv", "Logged at;User;Client-IP;Result;Land;Shoe size;Gender",
      "02.01.2026 10:00;ida;192.0.2.1;OK;Germany;38;x",
      "13.01.2026 11:30;teo;2001:db8::1;Failed;JP;44;y")
    let row = try #require(proposal.map.events.first)
    #expect(row.time == .column("Logged at", .pattern("dd.MM.yyyy HH:mm", offset: 0)))
    #expect(row.subject == .column("User", .plain))
    let words = ["ok": "login.succeeded", "failed": "login.failed"]
    #expect(row.event == .column("Result", .words(words)))
    #expect(row.fields == [.init(.ip, .column("Client-IP", .plain))])
    #expect(proposal.unplaced.map(\.column) == ["Land", "Shoe size", "Gender"])
    #expect(proposal.unplaced.map(\.shape) == ["countries", "numbers", "never read, by rule"])
    #expect(proposal.doubts.count == 1)
  }

  @Test func `asks where day and month cannot be told apart`() throws {
    let proposal = try proposal("a.csv", "date,email", "1/2/2026,a@example.com")
    #expect(proposal.doubts.contains { $0.contains("day or month first") })
  }

  @Test func `knows payouts, and values inside records`() throws {
    let proposal = try proposal(
      "p.jsonl",
      #"{"paidAt":1767225600,"worker":{"id":"w1"},"workerId":"w1","amount":12.5,"#
        + #""ccy":"EUR","iban":"x"}"#)
    let row = try #require(proposal.map.events.first)
    #expect(row.event == .constant("payout.made"))
    #expect(row.time == .column("paidAt", .seconds))
    #expect(row.fields.map(\.field) == [.amount, .currency, .instrument])
    #expect(proposal.unplaced.map(\.column) == ["workerId"])
  }

  @Test(arguments: ["", "\n\n", "a,b,c\n", "[]", "nonsense"])
  func `proposes nothing for nothing`(text: String) throws {
    let path = try folder.write("none.csv", Data(text.utf8))
    #expect(try MapProposal(path: path) == nil)
  }
}
