import Domain
import Testing

@testable import Intake

struct RecordViewTests {
  private func view(_ json: String) throws -> RecordView { try RecordView(json: json) }

  @Test(
    arguments: [
      #"{"a":{"b":{"c":"x"}}}"#, #"{"a.b":{"c":"x"}}"#, #"{"a.b.c":"x"}"#, #"{"A":{"B.C":"x"}}"#,
      #"{"a":[{"b":null},{"b":{"c":"x"}}]}"#, #"{"ab":1,"a":{"b":{"c":"x"}}}"#,
    ])
  func `finds a value however the record nests it`(json: String) throws {
    #expect(try view(json)["a.b.c"]?.text == "x")
  }

  @Test(arguments: [#"{"a":{"b":{}}}"#, #"{"a":{"b":{"cd":1}}}"#, #"{"a":null}"#, "{}"])
  func `finds nothing where there is nothing`(json: String) throws {
    #expect(try view(json)["a.b.c"] == nil)
  }

  @Test func `takes escapes off`() throws {
    let view = try view(#"{"a":"q\"\\\/\n\u00e9\ud83d\ude00\ud83d"}"#)
    #expect(view["a"]?.text == "q\"\\/\né😀\u{FFFD}")
  }

  @Test(
    arguments: [
      "", "[]", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{\"a\":01x}", "{\"a\":tru}", "{} {}",
      "{\"a\":\"\n\"}", "{\"a\":[1 2]}",
    ])
  func `refuses what is no JSON object`(json: String) {
    #expect(throws: RecordTape.Fault.self) { try view(json) }
  }

  @Test func `refuses bytes that are not UTF-8, and too deep nesting`() {
    let tape = RecordTape()
    let torn = Array("{\"a\":\"".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: RecordTape.Fault.badUTF8) {
      try torn.withUnsafeBufferPointer(tape.parse)
    }
    let deep = Array((String(repeating: "{\"a\":", count: 300) + "1").utf8)
    #expect(throws: RecordTape.Fault.tooDeep) { try deep.withUnsafeBufferPointer(tape.parse) }
  }

  @Test func `reads record after record, long and short, table rows between`() throws {
    let tape = RecordTape()
    for count in [3, 500, 1, 0, 2_000, 40] {
      let json =
        "{" + (0..<count).map { "\"k\($0)\":[\($0),{\"v\":\"\($0)\"}]" }.joined(separator: ",")
        + "}"
      #expect(Array(json.utf8).withUnsafeBufferPointer(tape.read))
      #expect(RecordView(tape).members.map(\.key) == (0..<count).map { "k\($0)" })
      #expect(
        RecordView(tape)[FieldPath("k\(count - 1).v")]?.text == (count > 0 ? "\(count - 1)" : nil))
      tape.beginRow()
      for column in 0..<count { tape.add(key: Array("c\(column)".utf8), value: "\(count)".utf8) }
      #expect(RecordView(tape).members.count == count)
      #expect(RecordView(tape).text(FieldPath("c\(count - 1)")) == (count > 0 ? "\(count)" : nil))
    }
  }

  @Test(
    arguments: [
      ("M/d/yyyy h:mm:ss a XXX", "4/2/2026 8:26:02 PM +09:00", "2026-04-02T11:26:02Z"),
      ("dd.MM.yyyy HH:mm", "02.04.2026 08:26", "2026-04-02T08:26:00Z"),
      ("d MMM yyyy", "2 April 2026", "2026-04-02T00:00:00Z"),
      ("yyyy-MM-dd HH:mm:ss.S", "2026-04-02 08:26:02.12345", "2026-04-02T08:26:02.123Z"),
      ("dd.MM.yyyy", "31.02.2026", nil), ("dd.MM.yyyy", "1.2.2026", nil), ("HH:mm", "08:26", nil),
    ] as [(String, String, String?)])
  func `reads times by their pattern`(pattern: String, text: String, time: String?) {
    #expect(TimePattern(pattern).moment(text)?.rfc3339 == time)
  }
}
