import Foundation

/// The bytes of a file, a pipe or standard input.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private(set) var position = 0

  /// Opens a path; `-` is standard input.
  init(_ path: String) throws(StreamProblem) {
    descriptor = path == "-" ? dup(0) : Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(String(cString: strerror(errno))) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  func read(into buffer: UnsafeMutablePointer<UInt8>, capacity: Int) throws(StreamProblem) -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer, capacity)
      if count >= 0 {
        position += count
        return count
      }
      guard errno == EINTR else { throw .unreadable(String(cString: strerror(errno))) }
    }
  }

  /// Reads at a place, as often as needed to fill `capacity` or reach the end.
  func read(
    at offset: Int, into buffer: UnsafeMutablePointer<UInt8>, capacity: Int
  ) throws(StreamProblem) -> Int {
    var done = 0
    while done < capacity {
      let count = pread(descriptor, buffer + done, capacity - done, off_t(offset + done))
      if count == 0 { break }
      if count > 0 {
        done += count
      } else if errno != EINTR {
        throw .unreadable(String(cString: strerror(errno)))
      }
    }
    return done
  }

  /// The stream of a file with its compression taken off.
  static func open(_ file: InputFile) throws(StreamProblem) -> any ByteStream {
    let plain = try FileStream(file.path)
    let raw: any ByteStream = file.head.isEmpty ? plain : HeadedStream(file.head, plain)
    switch file.compression {
    case .gzip: return GzipStream(raw)
    case .zstd: return ZstdStream(raw)
    case nil: return raw
    }
  }
}
