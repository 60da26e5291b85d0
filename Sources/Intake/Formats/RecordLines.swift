import Foundation

/// Reads chunks of lines, each line one JSON record or an object that wraps some, whatever stands in the lines around it.
///
/// Where a chunk begins changes nothing, so that any number of threads finds the same.
struct RecordLines {
  private let sink: RecordSink
  /// The keys at the outside under which wrapped lists may lie, in small letters.
  private let wrapping: [[UInt8]]

  init(_ sink: RecordSink) {
    self.sink = sink
    wrapping = sink.mapper.wrappers.map { Array(FieldPath($0).bytes.prefix { $0 != 0x2E }) }
  }

  /// Reads the lines of a chunk and returns the number of their records.
  func read(_ chunk: Chunk, in buffer: ChunkBuffer) -> Int {
    let decoder = sink.decoder
    decoder.beginRecords(of: chunk.number)
    var position = chunk.range.lowerBound
    let end = chunk.range.upperBound
    let bytes = UnsafePointer(buffer.bytes)
    while position < end {
      let found = memchr(bytes + position, 0x0A, end - position)
      let stop = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(bytes) } ?? end
      read(UnsafeBufferPointer(start: bytes + position, count: stop - position))
      position = stop + 1
    }
    decoder.tally.bytes += chunk.range.count
    if chunk.endsTooLong {
      sink.settle(
        .problem(.init(code: .tooLong, have: "a record over 16 MiB", want: "at most 16 MiB")))
    }
    if let reason = chunk.broken {
      sink.settle(
        .problem(.init(code: .brokenCompression, have: reason, want: "an undamaged file")))
    }
    return decoder.hot.pointee.number
  }

  private func read(_ line: UnsafeBufferPointer<UInt8>) {
    guard let first = line.first(where: { $0 > 0x20 }) else { return }
    if first == 0x7B, sink.tape.read(line), !mayWrap {
      sink.settle(.record)
    } else {
      readInPieces(line)
    }
  }

  /// Whether the record on the tape has a list or object where wrapped records may lie.
  private var mayWrap: Bool {
    !wrapping.isEmpty && sink.tape.hasContainer(under: wrapping)
  }

  /// A line that is no plain record: it wraps some, is torn, or is something else.
  private func readInPieces(_ line: UnsafeBufferPointer<UInt8>) {
    var source = RecordSource(.json, wrappers: sink.mapper.wrappers)
    var index = 0
    while let piece = source.next(line, &index, into: sink.tape) { sink.settle(piece) }
    while let piece = source.end(into: sink.tape) {
      if case .problem(let problem) = piece, problem.code == .tornLine {
        sink.settle(
          .problem(.init(code: .tornLine, have: "the end of the line", want: problem.want)))
      } else {
        sink.settle(piece)
      }
    }
  }
}
