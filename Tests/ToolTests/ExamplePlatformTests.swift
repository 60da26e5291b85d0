import Domain
import Foundation
import Testing

@testable import Tool

struct ExamplePlatformTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let examples = root.appendingPathComponent("Examples")

  @Test func `gives each account the band it is meant to reach`() throws {
    let bands = try JSONDecoder().decode(
      [String: String].self,
      from: Data(contentsOf: Self.examples.appendingPathComponent("platform.expected.json")))
    let report = try scan([Self.examples.appendingPathComponent("platform").path], threads: 2)
    let found = Dictionary(
      uniqueKeysWithValues: report.result.assessments.map { ($0.subject, "\($0.band)") })
    for (subject, band) in bands.sorted(by: { $0.key < $1.key }) {
      #expect(found[subject] == band, "\(subject)")
    }
  }

  @Test(arguments: [(UInt64(1), 1), (2, 2), (3, 5)])
  func `is the same in any split, any order of lines and any number of threads`(
    seed: UInt64, threads: Int
  ) throws {
    let lines = try Self.lines()
    let plain = try document(lines, parts: 1, threads: 1)
    var generator = Seeded(state: seed)
    let shuffled = lines.shuffled(using: &generator)
    #expect(try document(shuffled, parts: Int(seed) + 1, threads: threads) == plain)
  }

  /// Every line of the platform, each with an id, since a place would differ from split to split.
  private static func lines() throws -> [String] {
    let folder = examples.appendingPathComponent("platform")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let all = try files.flatMap { file in
      try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
        .split(separator: "\n")
    }
    return all.enumerated().map { number, line in
      line.contains("\"id\":") ? String(line) : "{\"id\":\"line-\(number)\"," + line.dropFirst()
    }
  }

  /// The JSON of a scan over these lines, dealt out to so many files.
  private func document(_ lines: [String], parts: Int, threads: Int) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for part in 0..<parts {
      let own = lines.enumerated().filter { $0.offset % parts == part }.map(\.element)
      try Data(own.joined(separator: "\n").utf8)
        .write(to: folder.appendingPathComponent("\(part).jsonl"))
    }
    let sink = MemorySink()
    JSONPrinter(sink).print(ScanDocument.value(try scan([folder.path], threads: threads)))
    return sink.text
  }

  private func scan(_ paths: [String], threads: Int) throws -> ScanReport {
    var request = ScanRequest(paths: paths)
    (request.threads, request.showsClear) = (threads, true)
    request.catalogue = Self.root.appendingPathComponent("catalogue").path
    return try Scan(request, console: Console(out: MemorySink(), err: MemorySink())).report()
  }
}

/// A small generator with a seed, so that a failure can be had again.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}
