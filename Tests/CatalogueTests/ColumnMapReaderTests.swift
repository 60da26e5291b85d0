import Domain
import Foundation
import Testing

@testable import Catalogue

struct ColumnMapReaderTests {
  private func read(_ yaml: String) -> (map: ColumnMap?, problems: [String]) {
    let (map, problems) = ColumnMapReader().read(yaml: yaml, file: "m.yaml")
    return (map, problems.map(\.description))
  }

  @Test func `reads columns, constants, words and forms`() {
    let (map, problems) = read(
      """
      records: data.items
      event: {column: Result, words: {OK: login.succeeded, "No": login.failed}}
      time: {column: When, form: dd.MM.yyyy HH:mm, zone: "+09:00"}
      subject: User
      fields:
        ip: Client IP
        network: {column: Net, words: {Office: business}}
        managed: {is: "true"}
        lat: {column: Lat, form: comma}
      """)
    #expect(problems == [])
    let row = map?.events.first
    #expect(map?.records == ["data.items"])
    #expect(row?.kinds == [.loginFailed, .loginSucceeded])
    #expect(row?.time == .column("When", .pattern("dd.MM.yyyy HH:mm", offset: 540)))
    #expect(row?.fields.map(\.field) == [.ip, .network, .managed, .lat])
    #expect(row?.fields[1].value == .column("Net", .words(["office": "business"])))
  }

  @Test func `reads several events for each row`() {
    let (map, problems) = read(
      """
      events:
        - {event: subject.declared, time: T, subject: S, fields: {kind: {is: worker}}}
        - {event: claim.made, time: T, subject: S, fields: {name: N}}
      """)
    #expect(problems == [])
    #expect(map?.kinds == [.subjectDeclared, .claimMade])
  }

  @Test(arguments: ["workday-candidates", "payouts"])
  func `reads the mappings of the examples`(name: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Examples/mappings")
    let (map, problems) = ColumnMapReader().read(folder.appending(path: "\(name).yaml").path)
    #expect(problems.map(\.description) == [])
    #expect(map?.events.isEmpty == false)
  }

  @Test(
    arguments: [
      ("event: login.done\ntime: T\nsubject: S", "m.yaml:1:8: unknown-kind"),
      ("event: login.failed\ntime: T", "m.yaml:1:1: missing-key"),
      ("event: login.failed\ntime: T\nsubject: S\nfields: {amount: A}", "unknown-field"),
      ("event: login.failed\ntime: T\nsubject: S\nfields: {gender: G}", "protected-field"),
      ("event: login.failed\ntime: T\nsubject: S\nfields: {network: {is: office}}", "bad-value"),
      ("event: login.failed\ntime: {column: T, form: soon}\nsubject: S", "bad-value"),
      ("event: login.failed\ntime: {column: T, form: dMyy, zone: Rome}\nsubject: S", "bad-value"),
      ("event: {column: K, words: {a: b}}\ntime: T\nsubject: S", "bad-value"),
      ("event: login.failed\ntime: T\nsubject: S\nmore: x", "unknown-key"),
      ("events: []\nevent: login.failed", "unknown-key"),
    ])
  func `names what is wrong, and where`(yaml: String, problem: String) {
    let (map, problems) = read(yaml)
    #expect(map == nil)
    #expect(problems.contains { $0.contains(problem) }, "\(problems)")
  }
}
