import Domain
import Foundation
import Testing

@testable import Intake

/// The golden exports, damaged in every way that chance finds: nothing crashes, and what is whole is still read.
struct HostileRecordTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden")
  private let input: InputFolder

  init() throws { input = try InputFolder() }

  @Test(
    arguments: InputFormat.allCases.filter { ![.bonafide, .git, .mapped, .documents].contains($0) })
  func `survives damage`(format: InputFormat) throws {
    var random = SplitMix(state: 0x5EED)
    for file in try exports() {
      let whole = try Array(Data(contentsOf: file))
      for round in 0..<4 {
        let damaged = random.damage(whole, round)
        let path = try input.write("damaged", Data(damaged))
        _ = try input.read(path, format: format)
        _ = FormatGuess(head: damaged).format
      }
    }
  }

  /// A megabyte of brackets, of quotation marks, of one key.
  @Test(arguments: ["[", "{", "\"", "{\"a\":[", ",", "{\"records\":[", "\n{", "a,b\n\""])
  func `stays quick on a megabyte of the same`(part: String) throws {
    let text = String(repeating: part, count: (1 << 18) / part.utf8.count)
    let path = try input.write("same", Data(text.utf8))
    for format in [InputFormat.okta, .slackAccess] {
      let result = try input.read(path, format: format)
      #expect(result.summary.used == 0)
    }
  }

  @Test(
    arguments: [
      "<!DOCTYPE a [<!ENTITY b \"c\">]><Document/>", "<Document><a><b></a></Document>", "<Document",
      "<Document><M><CdtTrfTxInf><Amt>", "", "<", "<a><![CDATA[", "<!-- ", "</a>", "<a b='>'/>",
    ])
  func `a document that is not whole costs one reject`(text: String) throws {
    let path = try input.write("odd.xml", Data(text.utf8))
    let summary = try input.read(path, format: .iso20022).summary
    #expect(summary.used == 0)
    #expect(summary.rejected <= 1)
  }

  private func exports() throws -> [URL] {
    try FileManager.default.contentsOfDirectory(
      at: Self.folder, includingPropertiesForKeys: nil
    ).filter { ["json", "jsonl", "csv", "xml"].contains($0.pathExtension) }
      .sorted { $0.path < $1.path }
  }
}

/// Random numbers that are the same every time.
private struct SplitMix {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, limit)))
  }

  mutating func damage(_ bytes: [UInt8], _ way: Int) -> [UInt8] {
    var bytes = Array(bytes.prefix(12_000))
    guard !bytes.isEmpty else { return bytes }
    switch way {
    case 0: return Array(bytes.prefix(next(bytes.count)))
    case 1:
      for _ in 0..<40 { bytes[next(bytes.count)] = UInt8(next(256)) }
    case 2:
      let marks: [UInt8] = [0x7B, 0x7D, 0x5B, 0x5D, 0x22, 0x0A]
      for _ in 0..<20 { bytes.insert(marks[next(6)], at: next(bytes.count)) }
    default:
      let start = next(bytes.count)
      bytes.removeSubrange(start..<min(bytes.count, start + next(400)))
    }
    return bytes
  }
}
