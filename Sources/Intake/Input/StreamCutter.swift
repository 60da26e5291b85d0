import Foundation

/// Cuts a stream at line ends, in constant memory.
final class StreamCutter {
  private let stream: any ByteStream
  private let size: Int
  private let rest: ChunkBuffer
  private var restCount = 0
  private var isFirst = true
  private var isAtEnd = false

  var position: Int { stream.position }

  init(_ stream: any ByteStream, size: Int) {
    (self.stream, self.size) = (stream, size)
    rest = ChunkBuffer(capacity: size)
  }

  /// Fills `buffer` with the next lines, or returns `nil` after the last one.
  func cut(into buffer: ChunkBuffer) throws(StreamProblem) -> Chunk? {
    guard !isAtEnd || restCount > 0 else { return nil }
    var chunk = Chunk()
    var count = restCount
    buffer.reserve(restCount + size, keeping: 0)
    buffer.bytes.update(from: rest.bytes, count: restCount)
    restCount = 0
    var target = size
    var end: Int?
    while true {
      let searched = count
      do throws(StreamProblem) {
        count = try fill(buffer, count, target)
      } catch .broken(let reason) {
        (isAtEnd, chunk.broken) = (true, reason)
        count = lastLine(buffer, 0, buffer.capacity, brokenAt: filled) ?? 0
      }
      if isAtEnd {
        end = count
        break
      }
      end = lastLine(buffer, target == size ? 0 : searched, count, brokenAt: count)
      if end != nil { break }
      if count > Chunk.lineLimit {
        chunk.endsTooLong = true
        try skipLine(&chunk)
        break
      }
      target = count + size
    }
    if let end, !chunk.endsTooLong, end < count { keep(buffer.bytes + end, count - end) }
    let start = isFirst ? byteOrderMark(buffer.bytes, end ?? 0) : 0
    isFirst = false
    chunk.range = start..<max(start, end ?? 0)
    return chunk
  }

  /// How far the buffer was filled when the stream broke.
  private var filled = 0

  private func fill(
    _ buffer: ChunkBuffer, _ from: Int, _ target: Int
  ) throws(StreamProblem) -> Int {
    filled = from
    buffer.reserve(target, keeping: from)
    while filled < target, !isAtEnd {
      let more = try stream.read(into: buffer.bytes + filled, capacity: target - filled)
      if more == 0 { isAtEnd = true }
      filled += more
    }
    return filled
  }

  /// The place after the last newline before `count`.
  private func lastLine(
    _ buffer: ChunkBuffer, _ from: Int, _ limit: Int, brokenAt count: Int
  ) -> Int? {
    var index = min(limit, count)
    while index > from {
      if buffer.bytes[index - 1] == 0x0A { return index }
      index -= 1
    }
    return nil
  }

  private func skipLine(_ chunk: inout Chunk) throws(StreamProblem) {
    while !isAtEnd {
      do throws(StreamProblem) {
        let count = try stream.read(into: rest.bytes, capacity: size)
        if count == 0 { isAtEnd = true }
        guard let found = memchr(rest.bytes, 0x0A, count) else { continue }
        let start = found - UnsafeMutableRawPointer(rest.bytes) + 1
        restCount = count - start
        memmove(rest.bytes, rest.bytes + start, restCount)
        return
      } catch .broken(let reason) {
        (isAtEnd, chunk.broken) = (true, reason)
      }
    }
  }

  private func keep(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) {
    rest.reserve(count, keeping: 0)
    rest.bytes.update(from: bytes, count: count)
    restCount = count
  }
}
