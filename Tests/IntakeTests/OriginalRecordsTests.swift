import Domain
import Foundation
import Testing

@testable import Intake

struct OriginalRecordsTests {
  private func read(
    _ path: String, _ numbers: Set<Int>, format: InputFormat? = nil
  ) throws -> [OriginalRecord] {
    try OriginalRecords(paths: [path], format: format, map: nil).read([path: numbers])
  }

  @Test(arguments: ["a.jsonl", "a.jsonl.gz", "a.jsonl.zst"])
  func `gives lines back as they are, compressed or not`(name: String) throws {
    let folder = try InputFolder()
    let lines = (1...3000).map { line("w\($0)", more: ",\"note\":\"  ü \($0)\"") }
    let path = try folder.write(name, try Self.packed(lines.joined(separator: "\n"), name))
    let records = try read(path, [1, 7, 2999, 3000, 4000])
    #expect(records.map(\.number) == [1, 7, 2999, 3000])
    #expect(
      records.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        lines[0], lines[6], lines[2998], lines[2999],
      ])
    #expect(records.allSatisfy { $0.format == "bonafide" && $0.head.isEmpty })
  }

  @Test func `counts blank lines, and takes off the end of a line from Windows`() throws {
    let folder = try InputFolder()
    let path = try folder.write("a.jsonl", Data("\(line("a"))\r\n\r\n\(line("b"))\r\n".utf8))
    let records = try read(path, [1, 3])
    #expect(
      records.map { String(decoding: $0.bytes, as: UTF8.self) } == [line("a"), line("b")])
  }

  @Test func `gives a record out of a list or a wrapper back with its own blanks`() throws {
    let folder = try InputFolder()
    let one =
      #"{"eventType": "user.session.start",  "published":"2026-01-01T00:00:00Z","actor":{"id":"u1"}}"#
    let two =
      "{\n \"eventType\": \"user.session.end\",\n \"published\": \"x\", \"actor\": {\"id\": \"ü\"}\n}"
    let path = try folder.write("o.json", Data("{\"data\":{\"events\":[\(one), \(two)]}}".utf8))
    let records = try read(path, [1, 2])
    #expect(records.map { String(decoding: $0.bytes, as: UTF8.self) } == [one, two])
    #expect(records.allSatisfy { $0.format == "okta" })
  }

  @Test func `gives a row of a table back with the table's head`() throws {
    let folder = try InputFolder()
    let head = "bonafide_sheet,kind,id,subject,time,result,by\r\n"
    let rows = [
      "interview,check,dd.a,\"a, 1\",2026-01-01,passed,\"x\ny\"",
      "interview,check,dd.b,a1,2026-01-01,failed,hr",
    ]
    let path = try folder.write("s.csv", Data((head + rows.joined(separator: "\r\n")).utf8))
    let records = try read(path, [1, 2])
    #expect(records.map { String(decoding: $0.bytes, as: UTF8.self) } == rows)
    #expect(records.allSatisfy { String(decoding: $0.head, as: UTF8.self) == head })
  }

  @Test func `gives an element of XML back`() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/pain001.xml").path
    let records = try read(path, [2])
    let text = String(decoding: try #require(records.first).bytes, as: UTF8.self)
    #expect(text.contains("<CdtTrfTxInf>") && text.hasSuffix("</CdtTrfTxInf>"))
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains(text))
  }

  @Test func `says nothing of files that hold none, and what is missing stays missing`() throws {
    let folder = try InputFolder()
    let path = try folder.write("a.jsonl", line("a"))
    #expect(try OriginalRecords(paths: [path], format: nil, map: nil).read([:]).isEmpty)
    #expect(throws: IntakeError.self) {
      try OriginalRecords(paths: [path + ".none"], format: nil, map: nil)
    }
  }

  private static func packed(_ text: String, _ name: String) throws -> Data {
    if name.hasSuffix(".gz") { return try Data(text.utf8).gzip() }
    return name.hasSuffix(".zst") ? try Data(text.utf8).zstd() : Data(text.utf8)
  }
}
