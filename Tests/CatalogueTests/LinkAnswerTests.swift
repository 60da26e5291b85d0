import Catalogue
import Domain
import Foundation
import Testing

struct LinkAnswerTests {
  /// Reads `text` as a site's `links.yaml`; problems without the folder.
  static func read(_ text: String) throws -> (answers: [LinkAnswer], problems: [String]) {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(
      "\(UUID().uuidString).yaml")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(text.utf8).write(to: file)
    let (answers, problems) = CatalogueReader().answers(file: file.path)
    return (
      answers,
      problems.map { "\($0.place.line):\($0.place.column): \($0.code): have \($0.have)" }
    )
  }

  @Test func `reads who said what of which link`() throws {
    let (answers, problems) = try Self.read(
      """
      - between: [acct-17, acct-18]
        by: payout-instrument
        answer: rejected
        who: m.keller
        why: the joint account of a couple, shown on 2026-02-03
      - {between: [a1, a2], answer: confirmed, who: m.keller, why: admitted}
      """)
    #expect(problems == [])
    #expect(answers.map(\.between) == [["acct-17", "acct-18"], ["a1", "a2"]])
    #expect(answers.map(\.by) == [.payoutInstrument, nil])
    #expect(answers.map(\.answer) == [.rejected, .confirmed])
    #expect(answers[0].subjectPlaces.map(\.line) == [1, 1])
  }

  @Test(arguments: [
    ("answer: rejected, by: payee", "1:45: unknown-word: have payee"),
    ("answer: maybe", "1:31: unknown-word: have maybe"),
    ("answer: rejected, note: y", "1:41: unknown-key: have note"),
    ("by: device", "1:3: missing-key: have no answer in the answer"),
  ])
  func `names the place of what is wrong`(rest: String, problem: String) throws {
    let problems = try Self.read("- {between: [a1, a2], \(rest), who: k, why: x}").problems
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(problem) == true, "\(problems)")
  }

  @Test func `wants two different subjects`() throws {
    for between in ["[a1]", "[a1, a1]", "[a1, a2, a3]"] {
      let (answers, problems) = try Self.read(
        "- {between: \(between), answer: rejected, who: k, why: x}")
      #expect(answers == [])
      #expect(problems.first?.hasPrefix("1:13: wrong-shape") == true, "\(problems)")
    }
  }
}
