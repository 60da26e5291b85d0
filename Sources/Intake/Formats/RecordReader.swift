import Domain
import Foundation

/// Reads files of a vendor's records with one mapper, one record after the other.
struct RecordReader {
  let mapper: any RecordMapper
  let decoder: LineDecoder
  private(set) var otherRecords = 0

  init(mapper: any RecordMapper, decoder: LineDecoder) {
    (self.mapper, self.decoder) = (mapper, decoder)
  }

  /// Reads one file; its records are numbered from 1 in place of lines.
  mutating func read(_ file: InputFile, number: Int) throws(IntakeError) {
    var splitter = RecordSplitter()
    decoder.beginRecords(of: number)
    let buffer = ChunkBuffer(capacity: 1 << 16)
    do throws(StreamProblem) {
      let stream = try FileStream.open(file)
      while true {
        let count = try stream.read(into: buffer.bytes, capacity: 1 << 16)
        if count == 0 { break }
        decoder.tally.bytes += count
        for index in 0..<count { splitter.take(buffer.bytes[index]) { settle($0) } }
      }
      splitter.end { settle($0) }
    } catch {
      switch error {
      case .unreadable(let reason): throw .cannotRead(path: file.path, reason: reason)
      case .broken(let reason):
        settle(
          .problem(.init(code: .brokenCompression, have: reason, want: "an undamaged file")))
      }
    }
  }

  private mutating func settle(_ piece: RecordSplitter.Piece) {
    decoder.hot.pointee.number += 1
    do throws(RecordProblem) {
      switch piece {
      case .problem(let problem): throw problem
      case .record(let bytes):
        guard let value = try? JSONDecoder().decode(JSONValue.self, from: Data(bytes)) else {
          throw RecordProblem(code: .notJSON, have: "no JSON", want: "one JSON object")
        }
        let drafts = try mapper.events(in: value)
        if drafts.isEmpty { otherRecords += 1 }
        for draft in drafts { decoder.take(draft) }
      }
    } catch {
      decoder.reject(error.code, 0, error.have, error.want)
    }
  }
}

extension LineDecoder {
  /// Begins the records of a file, which is one chunk.
  func beginRecords(of file: Int) {
    writer.begin(chunk: file)
    hot.pointee.chunk = file
    hot.pointee.number = 0
  }

  /// Stores one event of a vendor's record.
  func take(_ draft: EventDraft) {
    let row = writer.append(draft, chunk: hot.pointee.chunk, line: hot.pointee.number)
    hot.pointee.rows += 1
    if draft.id != nil { hot.pointee.hasIds = true }
    if draft.time.milliseconds > asOf {
      row[0] |= Event.dropped
      hot.pointee.late += 1
    } else {
      hot.pointee.newest = max(hot.pointee.newest, draft.time.milliseconds)
    }
  }
}
