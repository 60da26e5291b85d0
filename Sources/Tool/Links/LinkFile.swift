import Foundation

/// A key's file, or an export of keyed hashes.
enum LinkFile {
  struct Line: Hashable {
    var by: String
    var hash: String
  }

  /// A line that is none of an export.
  struct WrongLine: Error {
    var number: Int
  }

  private struct Written: Decodable {
    var by: String
    var hash: String
    var subjects: [String]?
  }

  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map(Array.init)
  }

  /// The identifiers of an export, with the subjects where they are named.
  static func lines(_ bytes: [UInt8]) -> Result<[Line: [String]], WrongLine> {
    var lines: [Line: [String]] = [:]
    let decoder = JSONDecoder()
    for (index, text) in bytes.split(separator: 0x0A).enumerated() {
      guard let line = try? decoder.decode(Written.self, from: Data(text)) else {
        return .failure(WrongLine(number: index + 1))
      }
      lines[Line(by: line.by, hash: line.hash)] = line.subjects ?? []
    }
    return .success(lines)
  }
}
