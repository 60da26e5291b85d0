import Glibc
import Testing

/// Text kept in a file beside the tests, against which output is compared byte for byte.
enum Golden {
  /// Compares, or with `GOLDEN=accept` in the environment writes the file anew.
  static func expect(
    _ text: String, matches name: String, at place: SourceLocation = #_sourceLocation
  ) {
    let path = folder + name
    if getenv("GOLDEN").map({ String(cString: $0) }) == "accept" { write(text, to: path) }
    guard let kept = read(path) else {
      Issue.record("\(name) is missing; GOLDEN=accept makes it", sourceLocation: place)
      return
    }
    guard kept != text else { return }
    Issue.record(
      "\(name) differs:\n\(difference(kept, text))\nGOLDEN=accept takes it over",
      sourceLocation: place)
  }

  private static var folder: String {
    #filePath.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/Golden/"
  }

  private static func difference(_ kept: String, _ text: String) -> String {
    let (left, right) = (kept.split(separator: "\n"), text.split(separator: "\n"))
    return right.difference(from: left).map { change in
      switch change {
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      }
    }.joined(separator: "\n")
  }

  static func read(_ path: String) -> String? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { return }
    defer { fclose(file) }
    _ = Array(text.utf8).withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
  }
}
