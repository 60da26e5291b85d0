import Foundation

/// Files that a test writes.
enum Folder {
  /// The path of a new file with this text.
  static func file(_ text: String) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    try text.write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }
}
