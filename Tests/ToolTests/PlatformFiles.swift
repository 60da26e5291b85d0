import Domain
import Foundation
import Intake
import TestKit
import Testing

@testable import Tool

/// The example data and catalogue of the repository, and folders for what a test writes.
enum PlatformFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let examples = root.appending(path: "Examples")
  static let catalogue = root.appending(path: "catalogue").path

  /// The example platform's event lines, each with an id.
  ///
  /// With `coarse`, times lose their minutes and seconds, so that many become equal.
  static func lines(coarse: Bool = false) throws -> [String] {
    let folder = examples.appending(path: "platform")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let texts = try names.map {
      try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
    }
    let lines = texts.flatMap { $0.split(separator: "\n").map(String.init) }
    return lines.enumerated().map { number, line in
      let timed =
        coarse ? line.replacing(/("time":"[^"T]+T..):..:..Z"/) { "\($0.output.1):00:00Z\"" } : line
      return timed.contains("\"id\":")
        ? timed : "{\"id\":\"made-\(number)\"," + timed.dropFirst()
    }
  }

  /// The names of all cases and twins.
  static func stories() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: examples.appending(path: "cases").path)
      .filter { $0.hasPrefix("case.") || $0.hasPrefix("twin.") }.sorted()
  }

  /// The events under a path below the examples, every field kept.
  static func drafts(_ path: String) throws -> [EventDraft] {
    try EventReader(layout: .everything, threads: 2, asOf: nil, hashSeed: 1)
      .read(paths: [examples.appending(path: path).path], format: .bonafide).store.drafts
  }

  /// Scans with the shipped catalogue, in this process.
  static func scan(_ arguments: String...) -> (status: Tool.ExitStatus, out: String, err: String) {
    let (out, err) = (MemorySink(), MemorySink())
    let status = BonafideCommand.end(
      ["scan", "--catalogue", catalogue] + arguments, console: Console(out: out, err: err))
    return (status, out.text, err.text)
  }

  /// Runs any command in this process.
  static func run(_ arguments: String...) -> (status: Tool.ExitStatus, out: String, err: String) {
    run(arguments)
  }

  static func run(_ arguments: [String]) -> (status: Tool.ExitStatus, out: String, err: String) {
    let (out, err) = (MemorySink(), MemorySink())
    let status = BonafideCommand.end(arguments, console: Console(out: out, err: err))
    return (status, out.text, err.text)
  }

  /// Runs `body` with an empty folder that is gone afterwards.
  static func withFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    return try withExtendedLifetime(folder) { try body(folder.url) }
  }
}
