import Foundation

/// A temporary file without a name: it is gone when the last one who holds it lets go, whatever happens.
final class NamelessFile {
  let handle: FileHandle

  /// `nil` where none can be made.
  init?() {
    let folder = FileManager.default.temporaryDirectory.path
    var template = Array("\(folder)/bonafide-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    unlink(template)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Writes, and goes back to the beginning for who reads it next.
  func write(_ bytes: [UInt8]) -> Bool {
    do {
      try handle.write(contentsOf: Data(bytes))
      try handle.seek(toOffset: 0)
      return true
    } catch { return false }
  }

  /// All that somebody wrote into it.
  func bytes() -> [UInt8] {
    guard (try? handle.seek(toOffset: 0)) != nil, let data = try? handle.readToEnd() else {
      return []
    }
    return Array(data)
  }
}
