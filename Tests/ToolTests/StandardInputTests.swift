import Foundation
import Testing

@testable import Tool

/// The built program as a process of its own, since standard input is one a process.
struct StandardInputTests {
  @Test func `reads events from standard input and refers to them by a dash`() throws {
    let lines = (0..<3).map { hour in
      "{\"event\":\"login.succeeded\",\"time\":\"2026-01-01T0\(hour):00:00Z\",\"subject\":\"a\","
        + "\"country\":\"\(["DE", "NO", "BR"][hour])\",\"ip\":\"192.0.2.\(hour)\"}"
    }
    let text = "\u{FEFF}\n" + lines.joined(separator: "\r\n") + "\n{"
    let (status, out) = try run(["scan", "--format", "json", "--all", "-"], input: Data(text.utf8))
    #expect(status == 0)
    #expect(out.contains("\"used\": 3") || out.contains("\"used\":3"))
    #expect(out.contains("\"-:5:2\""))
  }

  private func run(_ arguments: [String], input: Data) throws -> (status: Int32, out: String) {
    let process = Process()
    let program: URL? = program
    process.executableURL = try #require(program) as URL
    process.arguments = arguments + ["--catalogue", PlatformFiles.catalogue]
    let (stdin, stdout) = (Pipe(), Pipe())
    (process.standardInput, process.standardOutput) = (stdin, stdout)
    process.standardError = FileHandle.nullDevice
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: input)
    try stdin.fileHandleForWriting.close()
    let out = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: out, as: UTF8.self))
  }

  /// Beside the tests, where SwiftPM builds it.
  private var program: URL? {
    let run = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let places = (CommandLine.arguments + [run.path]).map { URL(filePath: $0) }
    return places.map { $0.deletingLastPathComponent().appending(path: "bonafide") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }
}
