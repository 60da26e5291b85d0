import Domain

/// One thread's part of the reading of vendors' lines: it takes a chunk, reads it as its file's format, and takes the next.
///
/// - Precondition: only its own thread touches it while `run` runs, hence the conformance.
final class RecordThread: @unchecked Sendable {
  private let decoder: LineDecoder
  private let formats: [InputFormat]
  private var readers: [InputFormat: (sink: RecordSink, lines: RecordLines)] = [:]
  /// Records in each chunk taken.
  private(set) var records: [(chunk: Int, count: Int)] = []
  /// By file, what the rules of its mapper's tables found.
  private(set) var found: [Int: [[Bool]?]] = [:]
  private(set) var failure: IntakeError?

  /// Makes a thread; `formats` are those of the source's files.
  init(_ decoder: LineDecoder, formats: [InputFormat]) {
    (self.decoder, self.formats) = (decoder, formats)
  }

  var sinks: [RecordSink] { InputFormat.allCases.compactMap { readers[$0]?.sink } }

  func run(_ source: ChunkSource, _ meter: Meter) {
    let buffer = ChunkBuffer(capacity: 1 << 20)
    var file = -1
    do throws(IntakeError) {
      while let chunk = try source.take(into: buffer) {
        if chunk.file != file { endFile(file) }
        file = chunk.file
        guard let reader = reader(of: formats[file]) else { continue }
        let before = decoder.hot.pointee.rows
        records.append((chunk.number, reader.read(chunk, in: buffer)))
        meter.report(source.position, events: decoder.hot.pointee.rows - before)
      }
    } catch {
      failure = error
    }
    endFile(file)
  }

  private func reader(of format: InputFormat) -> RecordLines? {
    if let known = readers[format] { return known.lines }
    guard let mapper = format.mapper() else { return nil }
    let sink = RecordSink(mapper: mapper, decoder: decoder)
    let lines = RecordLines(sink)
    readers[format] = (sink, lines)
    return lines
  }

  private func endFile(_ file: Int) {
    guard formats.indices.contains(file), let sink = readers[formats[file]]?.sink else { return }
    found[file] = sink.takeFound()
  }
}
