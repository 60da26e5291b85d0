/// Bytes, one after the other.
protocol ByteStream: AnyObject {
  /// Reads up to `capacity` bytes and returns their number, 0 at the end.
  func read(into buffer: UnsafeMutablePointer<UInt8>, capacity: Int) throws(StreamProblem) -> Int
  /// How much of the file behind the stream has been taken in, as it lies on disk.
  var position: Int { get }
}

/// Why a stream ends before its end.
enum StreamProblem: Error, Hashable {
  /// The compressed data is damaged or cut off.
  case broken(String)
  /// The system would not give the bytes.
  case unreadable(String)
}
