import Domain
import Foundation

/// Hands out the chunks of all files in order, one to each thread that asks.
///
/// A plain file is cut at fixed places and read by the thread that takes the piece; a stream is cut by whoever asks, one at
/// a time. Chunks are numbered by place alone, whatever the number of threads.
///
/// - Precondition: everything that changes is changed under `lock`, hence the conformance.
final class ChunkSource: @unchecked Sendable {
  let files: [InputFile]
  private let lock = NSLock()
  private let size: Int
  private let firstChunk: Int
  private var file = -1
  private var plain: (stream: FileStream, offset: Int, size: Int)?
  private var cutter: StreamCutter?
  private var failure: IntakeError?
  private var doneBefore = 0
  /// Which file each chunk belongs to.
  private(set) var fileOfChunk: [Int] = []

  /// Makes a source whose chunks are numbered from `firstChunk`.
  init(_ files: [InputFile], chunkSize: Int = 1 << 20, firstChunk: Int = 0) {
    (self.files, size, self.firstChunk) = (files, chunkSize, firstChunk)
  }

  /// Where each chunk begins, from the number of lines in each.
  func origins(counts: [Int]) -> [EventStore.Origin] {
    var origins: [EventStore.Origin] = []
    var (before, previous) = (0, -1)
    for (chunk, file) in fileOfChunk.enumerated() {
      if file != previous { (before, previous) = (0, file) }
      origins.append(.init(file: files[file].path, linesBefore: before))
      before += counts[chunk]
    }
    return origins
  }

  /// Bytes taken in so far, as they lie on disk.
  var position: Int {
    lock.withLock { doneBefore + min(plain?.offset ?? cutter?.position ?? 0, currentSize) }
  }

  /// Fills `buffer` with the next chunk, or returns `nil` after the last one.
  func take(into buffer: ChunkBuffer) throws(IntakeError) -> Chunk? {
    let step = lock.withLock { () -> Result<Step?, IntakeError> in
      if let failure { return .failure(failure) }
      do throws(IntakeError) {
        return .success(try advance(buffer))
      } catch {
        failure = error
        return .failure(error)
      }
    }
    switch try step.get() {
    case .ready(let chunk): return chunk
    case .read(let stream, let offset, let chunk):
      do throws(StreamProblem) {
        return try RangeReader(stream: stream, size: size).read(chunk, at: offset, into: buffer)
      } catch {
        throw fault(error, chunk.file)
      }
    case nil: return nil
    }
  }

  private enum Step {
    case ready(Chunk)
    case read(FileStream, offset: Int, Chunk)
  }

  private var currentSize: Int {
    file >= 0 && file < files.count ? files[file].size ?? .max : 0
  }

  private func advance(_ buffer: ChunkBuffer) throws(IntakeError) -> Step? {
    while true {
      if let (stream, offset, total) = plain, offset < total {
        plain = (stream, offset + size, total)
        return .read(stream, offset: offset, numbered(Chunk()))
      }
      if let cutter {
        do throws(StreamProblem) {
          if let chunk = try cutter.cut(into: buffer) { return .ready(numbered(chunk)) }
        } catch {
          throw fault(error, file)
        }
      }
      guard try openNext() else { return nil }
    }
  }

  private func numbered(_ chunk: Chunk) -> Chunk {
    var chunk = chunk
    (chunk.number, chunk.file) = (firstChunk + fileOfChunk.count, file)
    fileOfChunk.append(file)
    return chunk
  }

  private func openNext() throws(IntakeError) -> Bool {
    guard file < files.count else { return false }
    doneBefore += file >= 0 ? files[file].size ?? 0 : 0
    (plain, cutter) = (nil, nil)
    file += 1
    guard file < files.count else { return false }
    do throws(StreamProblem) {
      if let size = files[file].size, files[file].compression == nil {
        plain = (try FileStream(files[file].path), 0, size)
      } else {
        cutter = StreamCutter(try FileStream.open(files[file]), size: size)
      }
    } catch {
      throw fault(error, file)
    }
    return true
  }

  private func fault(_ problem: StreamProblem, _ file: Int) -> IntakeError {
    switch problem {
    case .broken(let reason), .unreadable(let reason):
      .cannotRead(path: files[file].path, reason: reason)
    }
  }
}
