import Foundation

/// The commits of a local repository as a stream: one line each, fields apart by U+001F.
///
/// Git runs as a process of its own, with nothing that a repository's settings could make it run.
final class GitLog: ByteStream {
  private let process = Process()
  private let pipe = Pipe()
  private let repository: [UInt8]
  private var pending: [UInt8] = []
  private var isAtEnd = false
  private(set) var position = 0

  static let columns = [
    "commit", "tree", "author_email", "authored", "committed", "author_name", "repository",
  ]

  /// Starts reading all branches of the repository in a folder.
  init(_ folder: String) throws(StreamProblem) {
    let name = URL(filePath: folder).standardizedFileURL.lastPathComponent
    repository = name.utf8.filter { $0 >= 0x20 }
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "git", "-C", folder, "-c", "core.fsmonitor=false", "--no-pager", "log", "--all", "--no-color",
      "--no-show-signature", "--no-ext-diff", "--encoding=UTF-8",
      "--format=%H%x1f%T%x1f%ae%x1f%aI%x1f%cI%x1f%an",
    ]
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { throw .unreadable("git does not run") }
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  func read(into buffer: UnsafeMutablePointer<UInt8>, capacity: Int) throws(StreamProblem) -> Int {
    while pending.isEmpty, !isAtEnd { try fill() }
    let count = min(capacity, pending.count)
    for index in 0..<count { buffer[index] = pending[index] }
    pending.removeFirst(count)
    return count
  }

  /// Takes in what git has written, and ends each of its lines with the repository's name.
  private func fill() throws(StreamProblem) {
    let data = pipe.fileHandleForReading.availableData
    position += data.count
    guard !data.isEmpty else {
      isAtEnd = true
      process.waitUntilExit()
      guard process.terminationStatus == 0 else { throw .unreadable("no git repository") }
      return
    }
    for byte in data {
      if byte == 0x0A {
        pending.append(0x1F)
        pending.append(contentsOf: repository)
      }
      pending.append(byte)
    }
  }
}
