import Domain
import Foundation
import Testing

@testable import Intake

/// Vendors' lines, shared by threads: nothing depends on how many there are or where chunks are cut.
struct RecordThreadTests {
  private let input: InputFolder

  init() throws { input = try InputFolder() }

  /// Logins of which every third is told twice, with odd lines between: blank, torn, wrapped, no record, cut characters.
  private func export() throws -> String {
    var lines: [String] = []
    for number in 0..<400 {
      lines.append(record(number, factor: false))
      if number % 3 == 0 { lines.append(record(number, factor: true)) }
      switch number % 37 {
      case 5: lines.append("")
      case 11: lines.append("{\"eventType\":\"user.session.start\",")
      case 17: lines.append("nonsense, [1, 2]")
      case 23: lines.append("{\"data\":{\"events\":[\(record(number + 9000, factor: false))]}}")
      case 29: lines.append("[\(record(number + 8000, factor: false)), 7]\r")
      default: break
      }
    }
    return try input.write("log.json", Data((lines.joined(separator: "\n") + "\n").utf8))
  }

  private func record(_ number: Int, factor: Bool) -> String {
    let minute = String(format: "%02d:%02d", number / 60 % 24, number % 60)
    let device = factor ? ",\"device\":{\"id\":\"d\(number)\"}" : ""
    return "{\"eventType\":\"user.\(factor ? "authentication.x" : "session.start")\","
      + "\"published\":\"2026-01-01T\(minute):00Z\",\"actor\":{\"id\":\"u\(number % 7)\"},"
      + "\"outcome\":{\"result\":\"SUCCESS\"},\"client\":{\"ipAddress\":\"192.0.2.\(number % 200)\"},"
      + "\"authenticationContext\":{\"externalSessionId\":\"s\(number)\"}\(device)}"
  }

  @Test func `reads the same on any number of threads, cut anywhere`() throws {
    let path = try export()
    let one = try input.read(path, threads: 1, format: .okta)
    #expect(one.summary.otherRecords == 134)
    #expect(one.told.contains { $0.contains("device=d0 ") })
    #expect(one.summary.rejected > 20)
    for (threads, size) in [(1, 64), (2, 100), (3, 999), (4, 4096), (7, 1 << 14)] {
      let other = try input.read(path, threads: threads, chunkSize: size, format: .okta)
      #expect(other.account == one.account, "\(threads) threads, \(size) bytes")
    }
  }

  @Test func `reads the same compressed`() throws {
    let path = try export()
    let packed = try input.write("log.json.gz", Data(contentsOf: URL(filePath: path)).gzip())
    let (plain, other) = (try input.read(path, format: nil), try input.read(packed, format: nil))
    #expect(
      plain.account.replacing("log.json", with: "")
        == other.account.replacing("log.json.gz", with: ""))
  }

  @Test func `a record that is spread over lines is read as a whole file is`() throws {
    let spread = record(1, factor: false).replacing(",", with: ",\n ")
    let path = try input.write("spread.json", Data((spread + "\n" + spread + "\n").utf8))
    #expect(try input.read(path, format: .okta).summary.otherRecords == 1)
    #expect(try input.read(path, format: .okta).summary.rejected == 0)
  }

  @Test func `a line too long for a record costs one reject`() throws {
    let long = "{\"a\":\"" + String(repeating: "x", count: Chunk.lineLimit + 10) + "\"}"
    let text = record(1, factor: false) + "\n" + long + "\n" + record(2, factor: false) + "\n"
    let result = try input.read(input.write("long.json", Data(text.utf8)), format: .okta)
    #expect((result.summary.used, result.summary.rejected) == (2, 1))
  }
}
