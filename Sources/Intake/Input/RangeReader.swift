import Foundation

/// Reads the lines that begin in one stretch of a plain file.
struct RangeReader {
  let stream: FileStream
  let size: Int

  /// What is read past the stretch at first, for the end of its last line.
  private static let overlap = 1 << 12

  /// Fills `buffer` with the lines that begin in `offset ..< offset + size`.
  func read(
    _ chunk: Chunk, at offset: Int, into buffer: ChunkBuffer
  ) throws(StreamProblem) -> Chunk {
    var chunk = chunk
    let lead = offset > 0 ? 1 : 0
    let inside = lead + size
    buffer.reserve(inside + Self.overlap, keeping: 0)
    let wanted = inside + Self.overlap
    var count = try stream.read(at: offset - lead, into: buffer.bytes, capacity: wanted)
    let start = offset == 0 ? byteOrderMark(buffer.bytes, count) : newline(buffer, 0, count)
    guard let start, start < min(count, inside) else { return chunk }
    chunk.range = start..<count
    guard count > inside else { return chunk }  // the file ends in this stretch
    if buffer.bytes[inside - 1] == 0x0A {
      chunk.range = start..<inside
      return chunk
    }
    var searched = inside
    while true {
      if let end = newline(buffer, searched, count) {
        chunk.range = start..<end
        return chunk
      }
      searched = count
      let last = lastLine(buffer, start, inside)
      if count - last > Chunk.lineLimit {
        chunk.range = start..<last
        chunk.endsTooLong = true
        return chunk
      }
      buffer.reserve(count * 2, keeping: count)
      let more = try stream.read(
        at: offset - lead + count, into: buffer.bytes + count, capacity: buffer.capacity - count)
      count += more
      if more == 0 {
        chunk.range = start..<count
        return chunk
      }
    }
  }

  /// The place after the next newline in `from ..< count`.
  private func newline(_ buffer: ChunkBuffer, _ from: Int, _ count: Int) -> Int? {
    guard from < count, let found = memchr(buffer.bytes + from, 0x0A, count - from) else {
      return nil
    }
    return found - UnsafeMutableRawPointer(buffer.bytes) + 1
  }

  private func lastLine(_ buffer: ChunkBuffer, _ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start, buffer.bytes[index - 1] != 0x0A { index -= 1 }
    return index
  }
}

/// The length of a leading UTF-8 byte-order mark.
func byteOrderMark(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int) -> Int {
  count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
}
