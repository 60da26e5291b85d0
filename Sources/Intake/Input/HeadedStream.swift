/// Bytes that were taken from a stream already, then the stream.
final class HeadedStream: ByteStream {
  private let head: [UInt8]
  private let rest: any ByteStream
  private var taken = 0

  init(_ head: [UInt8], _ rest: any ByteStream) { (self.head, self.rest) = (head, rest) }

  var position: Int { taken + rest.position }

  func read(into buffer: UnsafeMutablePointer<UInt8>, capacity: Int) throws(StreamProblem) -> Int {
    guard taken < head.count else { return try rest.read(into: buffer, capacity: capacity) }
    let count = min(capacity, head.count - taken)
    for index in 0..<count { buffer[index] = head[taken + index] }
    taken += count
    return count
  }
}
