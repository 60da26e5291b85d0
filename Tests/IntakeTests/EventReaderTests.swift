import Domain
import Foundation
import Testing

@testable import Intake

struct EventReaderTests {
  @Test(arguments: [
    (#"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":"a","minutes":5}"#, "used"),
    (#"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":"a"} x"#, "not-json"),
    (#"{"event":"work.logged","time":"2026-01-01T00:00:00Z","sub"#, "torn-line"),
    ("[1]", "not-json"),
    (#"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":""}"#, "no-subject"),
    (#"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":null}"#, "no-subject"),
    (#"{"event":"work.logged","time":"2026-01-01 00:00","subject":"a"}"#, "bad-time"),
    (#"{"event":"work.logged","subject":"a"}"#, "no-time"),
    (#"{"time":"2026-01-01T00:00:00Z","subject":"a"}"#, "no-event"),
    (#"{"event":"work.done","time":"2026-01-01T00:00:00Z","subject":"a"}"#, "unknown-kind"),
    (
      #"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":"a","minutes":"5"}"#,
      "wrong-type"
    ),
    (
      #"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":"a","x":1,"x":2}"#,
      "duplicate-key"
    ),
    (
      #"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":"a","\u0074ime":"x"}"#,
      "duplicate-key"
    ),
    (#"{"event":"work.logged","time":"2016-12-31T23:59:60Z","subject":"a"}"#, "used"),
    (#"{"event":"work.logged","time":"0001-01-01T00:00:00Z","subject":"a"}"#, "used"),
    (#"{"event":"work.logged","time":"9999-12-31T23:59:59Z","subject":"a"}"#, "used"),
    (#"{"event":"list.entry","time":"2026-01-01T00:00:00Z","list":"watch"}"#, "used"),
    (#"{"event":"work.logged","time":"2026-01-01T00:00:00Z","subject":"a","x":{"y":[1]}}"#, "used"),
    ("{\"event\":\"work.logged\",\"subject\":\"\u{0}\"}", "not-json"),
    (String(repeating: "[", count: 100_000), "too-deep"),
    ("{\"a\":" + String(repeating: "[", count: 100_000), "too-deep"),
  ])
  func `judges one line`(line: String, outcome: String) throws {
    let summary = try read(line).summary
    #expect(summary.read == 1)
    #expect(summary.rejects.first.first?.problem ?? "used" == outcome)
  }

  @Test func `skips a byte-order mark, blank lines and carriage returns without counting them`()
    throws
  {
    let result = try read("\u{FEFF}\r\n  \r\n" + login("a", ip: "192.0.2.1") + "\r\n\r\n")
    #expect(result.summary.used == 1)
    #expect(result.summary.read == 1)
    #expect(references(result) == ["in.jsonl:3"])
  }

  @Test func `rejects bytes that are not UTF-8`() throws {
    let line = Data(#"{"event":""#.utf8) + Data([0xFF]) + Data(#""}"#.utf8)
    #expect(try read(line).summary.rejects.first.map(\.problem) == ["bad-utf8"])
  }

  @Test func `leaves what is malformed unused and drops what is protected`() throws {
    let line = #"{"event":"login.failed","time":"2026-01-01T00:00:00Z","subject":"a","#
    let summary = try read(
      line + #""ip":"192.0.2.01","country":"XX","network":"pigeon","gender":"x","hat":1}"#
    ).summary
    #expect(
      summary.unusedValues == [
        "login.failed.ip": 1, "login.failed.country": 1, "login.failed.network": 1,
      ])
    #expect(summary.protectedDropped == ["gender": 1])
    #expect(summary.unknownFields == ["login.failed.hat": 1])
    #expect(summary.used == 1)
  }

  @Test(arguments: [
    ("2026-01-31", "2026-01-31T23:59:59.999Z"), ("2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z"),
  ])
  func `a date on which something ends is its whole day`(written: String, end: String) throws {
    let store = try read(
      #"{"event":"list.entry","time":"2026-01-01T00:00:00Z","list":"watch","value":"x","#
        + "\"expires\":\"\(written)\"}"
    ).store
    let offset = try #require(store.layout.offset(of: .expires, in: .listEntry))
    var ends: [Int64?] = []
    store.forEach { _, event in ends.append(event.moment(at: offset)) }
    #expect(ends == [Moment(rfc3339: end)?.milliseconds])
  }

  @Test func `takes the first event of an id and sets late ones aside`() throws {
    let lines = [
      login("a", id: "1"), login("b", id: "1"), login("c", time: "2027-01-01T00:00:00Z"), "{",
    ]
    let asOf = Moment(rfc3339: "2026-06-01T00:00:00Z")
    let result = try read(lines.joined(separator: "\n"), asOf: asOf)
    let summary = result.summary
    #expect(summary.read == 4)
    #expect(summary.used == 1)
    #expect(summary.duplicate == 1)
    #expect(summary.rejected == 1)
    #expect(summary.late == 1)
    #expect(subjects(result) == ["a"])
  }

  @Test(arguments: [1, 2, 5], [64, 300, 1 << 20])
  func `gives the same whatever the threads and the cuts`(threads: Int, chunkSize: Int) throws {
    let lines = (0..<200).map { number in
      number % 17 == 0 ? "{\"torn" : login("acct-\(number % 7)", ip: "192.0.2.\(number)")
    }
    let text = lines.joined(separator: "\n")
    let plain = try read(text, threads: 1, chunkSize: 1 << 20)
    let cut = try read(text, threads: threads, chunkSize: chunkSize)
    #expect(subjects(plain) == subjects(cut))
    #expect(references(plain) == references(cut))
    #expect(places(plain) == places(cut))
    #expect(plain.newest == cut.newest)
  }

  @Test func `refuses a line over the limit in constant memory and goes on after it`() throws {
    let long = "{\"a\":\"" + String(repeating: "x", count: 40 << 20) + "\"}\n"
    let result = try read(login("a") + "\n" + long + login("b"), threads: 2)
    #expect(subjects(result) == ["a", "b"])
    #expect(references(result) == ["in.jsonl:1", "in.jsonl:3"])
    #expect(result.summary.rejects.first.map(\.problem) == ["too-long"])
  }

  @Test func `names a path that is missing`() {
    #expect(throws: IntakeError.notFound(path: "nowhere.example")) {
      try reader(threads: 1).read(paths: ["nowhere.example"], format: .bonafide)
    }
  }

  private func login(
    _ subject: String, time: String = "2026-01-01T00:00:00Z", ip: String? = nil, id: String? = nil
  ) -> String {
    let more = (ip.map { ",\"ip\":\"\($0)\"" } ?? "") + (id.map { ",\"id\":\"\($0)\"" } ?? "")
    return
      "{\"event\":\"login.succeeded\",\"time\":\"\(time)\",\"subject\":\"\(subject)\"\(more)}"
  }

  private func reader(threads: Int, asOf: Moment? = nil, chunkSize: Int = 1 << 20) -> EventReader {
    EventReader(
      layout: .everything, threads: threads, asOf: asOf, hashSeed: 1, chunkSize: chunkSize)
  }

  private func read(
    _ text: String, asOf: Moment? = nil, threads: Int = 1, chunkSize: Int = 1 << 20
  ) throws -> IntakeResult {
    try read(Data(text.utf8), asOf: asOf, threads: threads, chunkSize: chunkSize)
  }

  private func read(
    _ data: Data, asOf: Moment? = nil, threads: Int = 1, chunkSize: Int = 1 << 20
  ) throws -> IntakeResult {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "in.jsonl")
    try data.write(to: file)
    return try reader(threads: threads, asOf: asOf, chunkSize: chunkSize)
      .read(paths: [file.path], format: .bonafide)
  }

  private func subjects(_ result: IntakeResult) -> [String] {
    var all: [String] = []
    result.store.forEach { all.append(result.store.symbols.text($1.subject)) }
    return all
  }

  private func references(_ result: IntakeResult) -> [String] {
    var all: [String] = []
    result.store.forEach { _, event in
      all.append(String(result.store.reference(event).split(separator: "/").last ?? ""))
    }
    return all
  }

  private func places(_ result: IntakeResult) -> [Substring] {
    result.summary.rejects.first.compactMap { $0.at.split(separator: "/").last }
  }
}
