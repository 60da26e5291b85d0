import Domain
import Foundation
import Testing

@testable import Intake

struct LongLineTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  @Test(arguments: [1, 2, 5])
  func `rejects a line of 200 MB and reads those around it`(threads: Int) throws {
    let path = try folder.write("in.jsonl", line("a"), line("b"))
    let file = try FileHandle(forWritingTo: URL(filePath: path))
    let end = try file.seekToEnd()
    try file.write(contentsOf: Data("{\"event\":\"".utf8))
    try file.seek(toOffset: end + 200_000_000)  // a hole: quick to make, 200 MB to read
    try file.write(contentsOf: Data(("\"}\n" + line("c") + "\n{\n" + line("d")).utf8))
    try file.close()
    let result = try folder.read(path, threads: threads)
    #expect(result.subjects == ["a", "b", "c", "d"])
    #expect(result.references.last == "in.jsonl:6")
    #expect(result.problems == ["in.jsonl:3:1 too-long", "in.jsonl:5:2 torn-line"])
  }

  @Test(arguments: [0, 1], [false, true])
  func `takes a line of exactly 16 MiB and no longer one`(more: Int, isPacked: Bool) throws {
    let start =
      "{\"event\":\"work.logged\",\"time\":\"2026-01-01T00:00:00Z\",\"subject\":\"a\",\"x\":\""
    let fill = String(repeating: "x", count: (1 << 24) - start.utf8.count - 2 + more)
    let data = Data((line("b") + "\n" + start + fill + "\"}\n" + line("c") + "\n").utf8)
    let path =
      try isPacked
      ? folder.write("in.jsonl.gz", data.gzip()) : folder.write("in.jsonl", data)
    let result = try folder.read(path)
    #expect(result.subjects == (more == 0 ? ["b", "a", "c"] : ["b", "c"]))
    #expect(result.summary.rejects.first.map(\.problem) == (more == 0 ? [] : ["too-long"]))
  }

  @Test func `rejects a long line that nothing ends`() throws {
    let path = try folder.write("in.jsonl", line("a"))
    truncate(path, off_t(100_000_000))
    let result = try folder.read(path)
    #expect(result.subjects == ["a"])
    #expect(result.problems == ["in.jsonl:2:1 too-long"])
  }
}
