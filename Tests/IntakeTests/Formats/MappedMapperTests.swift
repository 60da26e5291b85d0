import Domain
import Foundation
import Testing

@testable import Intake

struct MappedMapperTests {
  private let folder: InputFolder
  private let map = ColumnMap(
    records: ["data.rows"],
    events: [
      .init(
        event: .column("Kind", .words(["in": "login.succeeded", "no": "login.failed"])),
        time: .column("When", .pattern("dd.MM.yyyy HH:mm", offset: 60)),
        subject: .column("Who", .plain), id: .column("Ref", .plain),
        fields: [
          .init(.ip, .column("Address", .plain)), .init(.country, .column("Land", .plain)),
          .init(.network, .column("Net", .words(["office": "business"]))),
          .init(.managed, .constant("true")), .init(.lat, .column("Lat", .comma)),
        ])
    ])

  init() throws { folder = try InputFolder() }

  private func read(_ text: String) throws -> IntakeResult {
    let path = try folder.write("own.csv", Data(text.utf8))
    let reader = EventReader(layout: .everything, threads: 1, asOf: nil, hashSeed: 1)
    return try reader.read(paths: [path], format: nil, map: map)
  }

  @Test func `reads a table with every conversion, and rejects rows by number`() throws {
    let result = try read(
      "Ref;Kind;When;Who;Address;Land;Net;Lat;Gender\r\n"
        + "1;in;02.01.2026 10:00;ida;192.0.2.1:443;Japan;Office;1.052,5;x\r\n"
        + "2;out;02.01.2026 10:01;ida;;;;;\r\n"
        + "3;no;2026;ida;;;;;\r\n"
        + "4;no;02.01.2026 10:02;;;;;;\r\n"
        + "5;no;02.01.2026 10:03;\"te\"\"o;x\";nowhere;Atlantis;;;\r\n"
        + "6;no;02.01.2026 10:03;teo;;;;;;;;;\r\n")
    #expect(result.summary.protectedDropped == ["gender": 1])
    #expect(
      result.account == """
        1 login.succeeded 2026-01-02T09:00:00Z ida country=JP ip=192.0.2.1 lat=1052.5 \
        managed=true network=business
        5 login.failed 2026-01-02T09:03:00Z te"o;x managed=true
        read 5 used 2 duplicate 0 rejected 3 late 0 other 1
        reject own.csv:3:1 bad-time: have 2026; want a time as the mapping has it
        reject own.csv:4:1 no-subject: have no Who; want whom it is about
        reject own.csv:6:1 wrong-type: have 13 values; want at most 9, as the header has
        unused login.failed.country 1
        unused login.failed.ip 1

        """)
  }

  @Test func `reads wrapped records and names what none of them has`() throws {
    let result = try read(
      #"{"data":{"rows":[{"Kind":"in","When":"02.01.2026 10:00","Who":"a","Net":"office"}]}}"#)
    #expect(result.summary.used == 1)
    #expect(result.summary.absentFields.map(\.field) == ["ip", "country", "lat"])
  }

  @Test func `reads event lines beside it as what they are`() throws {
    let lines = try folder.write("a.jsonl", line("w1"))
    let own = try folder.write(
      "own.csv", "Kind,When,Who", "in,02.01.2026 10:00,ida")
    let reader = EventReader(layout: .everything, threads: 1, asOf: nil, hashSeed: 1)
    let result = try reader.read(paths: [own, lines], format: nil, map: map)
    #expect(result.subjects == ["w1", "ida"])
  }

  @Test(arguments: ["a,b\n\"torn", "\"a", "a,b\n\"x\ny\",2\n\"", "a\n\"b\"c\"d\n"])
  func `loses no more than the row that is torn`(text: String) throws {
    let result = try read(text)
    #expect(result.summary.used == 0)
    #expect(result.summary.read == result.summary.rejected)
  }
}
