import Domain
import Foundation
import Testing

@testable import Intake

struct CompressedInputTests {
  private let folder: InputFolder

  init() throws { folder = try InputFolder() }

  enum Packing: String, CaseIterable {
    case gz, zst

    func pack(_ text: String) throws -> Data {
      let data = Data(text.utf8)
      return self == .gz ? try data.gzip() : try data.zstd()
    }
  }

  @Test(arguments: Packing.allCases)
  func `reads what is compressed as it reads plain text`(packing: Packing) throws {
    let text = "\u{FEFF}" + line("a") + "\r\n\n" + line("b")
    let file = try folder.write("in.jsonl.\(packing)", packing.pack(text))
    let result = try folder.read(file)
    #expect(result.subjects == ["a", "b"])
    #expect(result.references == ["in.jsonl.\(packing):1", "in.jsonl.\(packing):3"])
  }

  @Test(arguments: Packing.allCases)
  func `reads joined members as one text, even where a line crosses`(packing: Packing) throws {
    let text = line("a") + "\n" + line("b") + "\n" + line("c") + "\n"
    let middle = text.index(text.startIndex, offsetBy: line("a").count + 20)
    let data =
      try packing.pack(String(text[..<middle])) + packing.pack("")
      + packing.pack(String(text[middle...]))
    let result = try folder.read(folder.write("in.json.\(packing)", data))
    #expect(result.subjects == ["a", "b", "c"])
    #expect(result.summary.rejected == 0)
  }

  @Test(arguments: Packing.allCases, [64, 1 << 20])
  func `uses the lines before a cut and counts the break once`(packing: Packing, chunkSize: Int)
    throws
  {
    let lines = (0..<5000).map { line("acct-\($0)-\($0 &* 2_654_435_761 % 99991)") }
    let whole = try packing.pack(lines.joined(separator: "\n") + "\n")
    let file = try folder.write("in.jsonl.\(packing)", whole.prefix(whole.count * 9 / 10))
    try folder.write("later.jsonl", line("later"))
    let result = try folder.read(chunkSize: chunkSize)
    #expect(result.summary.rejects.first.map(\.problem) == ["broken-compression"])
    #expect(result.summary.rejected == 1)
    let used = result.summary.used
    // zstd gives its text in blocks of 128 KiB.
    #expect(used > (packing == .gz ? 4000 : 3000))
    #expect(
      result.subjects == (0..<used - 1).map { "acct-\($0)-\($0 &* 2_654_435_761 % 99991)" } + [
        "later"
      ])
    #expect(
      result.problems == ["\(URL(filePath: file).lastPathComponent):\(used):1 broken-compression"])
  }

  @Test(arguments: Packing.allCases)
  func `uses the lines before damage`(packing: Packing) throws {
    let lines = (0..<5000).map { line("acct-\($0)-\($0 &* 2_654_435_761 % 99991)") }
    var data = try packing.pack(lines.joined(separator: "\n") + "\n")
    data[data.count - 6] ^= 0x55  // in the sum at the end (gzip) or the last block (zstd)
    let result = try folder.read(folder.write("in.jsonl.\(packing)", data))
    #expect(result.summary.rejects.first.map(\.problem) == ["broken-compression"])
    #expect(result.summary.used > 3000)
  }

  @Test(arguments: Packing.allCases)
  func `counts the torn line before a cut with the break`(packing: Packing) throws {
    let whole = try packing.pack(line("a") + "\n" + line("b"))
    let result = try folder.read(folder.write("in.jsonl.\(packing)", whole.dropLast(2)))
    #expect(result.summary.rejected == 1)
    #expect(result.summary.rejects.first.map(\.problem) == ["broken-compression"])
  }

  @Test(arguments: Packing.allCases)
  func `rejects a file that is not compressed as it says`(packing: Packing) throws {
    let file = try folder.write("in.jsonl.\(packing)", line("a"))
    let result = try folder.read(file)
    #expect(result.problems == ["in.jsonl.\(packing):1:1 broken-compression"])
  }

  @Test(arguments: Packing.allCases)
  func `rejects an empty compressed file, which is not even a member`(packing: Packing) throws {
    let file = try folder.write("in.jsonl.\(packing)", Data())
    #expect(try folder.read(file).summary.rejected == 1)
  }

  /// 1 GiB of one line in a file of a few hundred kilobytes or less, then an ordinary line.
  @Test(arguments: Packing.allCases)
  func `passes over a line that only decompression makes huge, in bounded memory`(
    packing: Packing
  ) throws {
    let piece = try packing.pack(String(repeating: "0", count: 1 << 23))
    var data = try packing.pack(line("before") + "\n")
    for _ in 0..<128 { data += piece }
    data += try packing.pack("\n" + line("after") + "\n")
    let file = try folder.write("in.jsonl.\(packing)", data)
    #expect(data.count < 2 << 20)
    let before = try Self.peakMemory()
    let result = try folder.read(file)
    #expect(result.subjects == ["before", "after"])
    #expect(result.problems == ["in.jsonl.\(packing):2:1 too-long"])
    #expect(try Self.peakMemory() - before < 1 << 29)
  }

  /// The most bytes that this process ever held.
  private static func peakMemory() throws -> Int {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(line.filter(\.isNumber))) * 1024
  }
}
