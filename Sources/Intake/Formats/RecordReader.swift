import Domain

/// Reads whole files of a vendor's records, one record after the other, in constant memory.
struct RecordReader {
  let sink: RecordSink

  /// Reads one file, which is the chunk `number`; its records are numbered from 1 in place of lines.
  func read(
    _ file: InputFile, number: Int, done before: Int = 0, meter: Meter? = nil
  ) throws(IntakeError) {
    sink.decoder.beginRecords(of: number)
    do throws(StreamProblem) {
      let stream = try sink.mapper.open(file)
      try readAll(stream) { position, events in
        meter?.report(before + position, events: events)
      }
    } catch {
      switch error {
      case .unreadable(let reason): throw .cannotRead(path: file.path, reason: reason)
      case .broken(let reason):
        sink.settle(
          .problem(.init(code: .brokenCompression, have: reason, want: "an undamaged file")))
      }
    }
  }

  private func readAll(
    _ stream: any ByteStream, _ tell: (Int, Int) -> Void
  ) throws(StreamProblem) {
    let (decoder, tape) = (sink.decoder, sink.tape)
    var source = RecordSource(sink.mapper.shape, wrappers: sink.mapper.wrappers)
    let buffer = ChunkBuffer(capacity: 1 << 16)
    while true {
      let before = decoder.hot.pointee.rows
      let count = try stream.read(into: buffer.bytes, capacity: 1 << 16)
      if count == 0 { break }
      decoder.tally.bytes += count
      let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.bytes), count: count)
      var index = 0
      while let piece = source.next(bytes, &index, into: tape) { sink.settle(piece) }
      tell(stream.position, decoder.hot.pointee.rows - before)
    }
    while let piece = source.end(into: tape) { sink.settle(piece) }
  }
}
