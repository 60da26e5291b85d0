import Domain

/// Where a thread's records become events: one mapper's drafts in, rows, rejects and counts out.
///
/// One thread's own.
final class RecordSink {
  let mapper: any RecordMapper
  let decoder: LineDecoder
  let tape = RecordTape()
  private(set) var otherRecords = 0
  private(set) var signIns = SignIns()

  init(mapper: any RecordMapper, decoder: LineDecoder) {
    (self.mapper, self.decoder) = (mapper, decoder)
    if mapper.leavesUnreadFields {
      for table in mapper.tables { table.keepOnly(decoder.writer.layout) }
    }
  }

  /// Settles the record on the tape, or the problem that stands in its place.
  func settle(_ piece: RecordSource.Piece) {
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
        for draft in drafts {
          let row = decoder.take(draft)
          if let key = mapper.signIn(of: draft, in: record) {
            signIns.note(row, in: decoder.hot.pointee.chunk, key: key)
          }
        }
      }
    } catch {
      decoder.reject(error.code, 0, error.have, error.want)
    }
  }

  /// What the rules of the mapper found in the file that was read last; then begins anew.
  func takeFound() -> [[Bool]?] {
    mapper.tables.map { table in
      decoder.tally.unusedValues.merge(table.takeUnused())
      return table.takeFound()
    }
  }
}

extension LineDecoder {
  /// Begins the records of a chunk.
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
}
