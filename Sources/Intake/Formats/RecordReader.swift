import Domain

/// Reads files of a vendor's records with one mapper, one record after the other, in constant memory.
struct RecordReader {
  let mapper: any RecordMapper
  let decoder: LineDecoder
  private let tape = RecordTape()
  private(set) var otherRecords = 0
  /// What no record of a file had.
  private(set) var absent: [IntakeSummary.AbsentField] = []
  private var merge = SignInMerge()

  init(mapper: any RecordMapper, decoder: LineDecoder) {
    (self.mapper, self.decoder) = (mapper, decoder)
  }

  /// Reads one file, which is the chunk `number`; its records are numbered from 1 in place of lines.
  mutating func read(
    _ file: InputFile, number: Int, done before: Int = 0, meter: Meter? = nil
  ) throws(IntakeError) {
    decoder.beginRecords(of: number)
    do throws(StreamProblem) {
      let stream = try mapper.open(file)
      try readAll(stream) { position, events in
        meter?.report(before + position, events: events)
      }
    } catch {
      switch error {
      case .unreadable(let reason): throw .cannotRead(path: file.path, reason: reason)
      case .broken(let reason):
        settle(
          .problem(.init(code: .brokenCompression, have: reason, want: "an undamaged file")))
      }
    }
    for table in mapper.tables {
      decoder.tally.unusedValues.merge(table.takeUnused())
      absent += table.takeAbsent().map {
        .init(file: file.path, field: $0.field.rawValue, path: $0.path)
      }
    }
  }

  private mutating func readAll(
    _ stream: any ByteStream, _ tell: (Int, Int) -> Void
  ) throws(StreamProblem) {
    var source = RecordSource(mapper.shape, wrappers: mapper.wrappers)
    let buffer = ChunkBuffer(capacity: 1 << 16)
    while true {
      let before = decoder.hot.pointee.rows
      let count = try stream.read(into: buffer.bytes, capacity: 1 << 16)
      if count == 0 { break }
      decoder.tally.bytes += count
      let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.bytes), count: count)
      var index = 0
      while let piece = source.next(bytes, &index, into: tape) { settle(piece) }
      tell(stream.position, decoder.hot.pointee.rows - before)
    }
    while let piece = source.end(into: tape) { settle(piece) }
  }

  private mutating func settle(_ piece: RecordSource.Piece) {
    decoder.hot.pointee.number += 1
    do throws(RecordProblem) {
      switch piece {
      case .problem(let problem): throw problem
      case .record:
        let record = RecordView(tape)
        if mapper.mayNameTraits {
          for trait in tape.traits { decoder.tally.protectedDropped.add(trait) }
        }
        let drafts = try mapper.events(in: record)
        if drafts.isEmpty { otherRecords += 1 }
        for draft in drafts { store(draft, mapper.signIn(of: draft, in: record)) }
      }
    } catch {
      decoder.reject(error.code, 0, error.have, error.want)
    }
  }

  /// Stores an event, unless it is one more record of a sign-in that is there already.
  private mutating func store(_ draft: EventDraft, _ signIn: String?) {
    if let signIn, let row = merge.row(of: signIn, at: draft.time) {
      decoder.complete(row, with: draft)
      otherRecords += 1
      return
    }
    let row = decoder.take(draft)
    if let signIn { merge.note(row, of: signIn, at: draft.time) }
  }
}

extension LineDecoder {
  /// Begins the records of a file, which is one chunk.
  func beginRecords(of chunk: Int) {
    writer.begin(chunk: chunk)
    hot.pointee.chunk = chunk
    hot.pointee.number = 0
  }

  /// Stores one event of a vendor's record; its row stays where it is.
  func take(_ draft: EventDraft) -> UnsafeMutablePointer<UInt32> {
    let row = writer.append(draft, chunk: hot.pointee.chunk, line: hot.pointee.number)
    hot.pointee.rows += 1
    if draft.id != nil { hot.pointee.hasIds = true }
    if draft.time.milliseconds > asOf {
      row[0] |= Event.dropped
      hot.pointee.late += 1
    } else {
      hot.pointee.newest = max(hot.pointee.newest, draft.time.milliseconds)
    }
    return row
  }

  /// Gives an event that is stored what a second record of the same happening knows and it does not.
  func complete(_ row: UnsafeMutablePointer<UInt32>, with draft: EventDraft) {
    writer.complete(row, with: draft)
  }
}
