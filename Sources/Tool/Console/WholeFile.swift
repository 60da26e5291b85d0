import Glibc

/// A file that appears whole or not at all: of two runs that write the same one, one wins.
///
/// It is written beside its place and moved there at the end. What is no ordinary file, such as a pipe, is written as it stands.
final class WholeFile {
  let sink: FileSink
  private let path: String
  private var half: String?

  /// `nil` where nothing can be written.
  init?(path: String) {
    let target = WholeFile.place(path)
    let half = target.flatMap { WholeFile.beside($0) }
    guard let sink = half.flatMap(FileSink.init(path:)) ?? FileSink(path: path) else { return nil }
    (self.sink, self.path) = (sink, target ?? path)
    self.half = half
  }

  /// Writes what is held back and moves it to its place; `false` where not all of it could be written.
  func finish() -> Bool {
    guard sink.flush() else { return false }
    guard let half else { return true }
    var status = stat()
    if stat(path, &status) == 0 { chmod(half, status.st_mode & 0o777) }
    guard rename(half, path) == 0 else { return false }
    self.half = nil
    return true
  }

  deinit { if let half { unlink(half) } }

  /// Where an ordinary file is or will be, links followed; `nil` where something else is.
  private static func place(_ path: String) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else { return lstat(path, &status) == 0 ? nil : path }
    guard status.st_mode & S_IFMT == S_IFREG, access(path, W_OK) == 0,
      let real = realpath(path, nil)
    else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// An empty file in the same folder; `nil` where there is no making one.
  private static func beside(_ path: String) -> String? {
    var template = Array("\(path).XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { return nil }
    close(descriptor)
    return template.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }
}
