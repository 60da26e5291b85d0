import Foundation
import TestKit
import Testing

@testable import Tool

/// The property that the order of files and of equal times, and the threads, change nothing.
struct SameAnswerTests {
  @Test(arguments: [false, true])
  func `is the same byte for byte however the input is split and shuffled`(coarse: Bool) throws {
    let lines = try PlatformFiles.lines(coarse: coarse)
    let plain = try scan([lines], threads: 1)
    #expect(plain.contains("\"band\""))
    var random = Seeded(state: 2026)
    for (files, threads) in [(1, 1), (3, 2), (7, 5)] {
      let dealt = deal(lines, files, &random)
      let shuffled = try scan(dealt, threads: threads)
      #expect(
        shuffled == plain, "\(files) files, \(threads) threads: \(difference(plain, shuffled))")
    }
  }

  private func deal(_ lines: [String], _ count: Int, _ random: inout Seeded) -> [[String]] {
    var files = [[String]](repeating: [], count: count)
    for line in lines.shuffled(using: &random) {
      files[Int.random(in: 0..<count, using: &random)].append(line)
    }
    return files
  }

  private func scan(_ files: [[String]], threads: Int) throws -> String {
    try PlatformFiles.withFolder { folder in
      for (number, lines) in files.enumerated() {
        let text = lines.joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: folder.appending(path: "part-\(number).jsonl"))
      }
      let result = PlatformFiles.scan(
        "--format", "json", "--all", "--threads", "\(threads)", folder.path)
      #expect(result.status == .done, "\(result.err)")
      return result.out
    }
  }

  /// The first line that differs, in both texts.
  private func difference(_ one: String, _ other: String) -> String {
    let pair = zip(one.split(separator: "\n"), other.split(separator: "\n")).first { $0 != $1 }
    return pair.map { "\($0)\n\($1)" } ?? "one is longer"
  }
}
