import Dispatch
import Domain

/// Reads the files of vendors' formats and keeps what is to be told of them: those of lines on all threads, the others one
/// after the other.
struct RecordFiles {
  private let lined: [FormatFinder.Found]
  private let whole: [FormatFinder.Found]
  private let map: ColumnMap?
  private let firstChunk: Int
  let source: ChunkSource
  private var threads: [RecordThread] = []
  private var sinks: [RecordSink] = []
  private var found: [(file: Int, found: [[Bool]?])] = []

  init(
    _ files: [FormatFinder.Found], map: ColumnMap?, firstChunk: Int, chunkSize: Int
  ) {
    lined = files.filter(\.isLined)
    whole = files.filter { !$0.isLined }
    (self.map, self.firstChunk) = (map, firstChunk)
    source = ChunkSource(lined.map(\.file), chunkSize: chunkSize, firstChunk: firstChunk)
  }

  /// Where the chunks begin, for all of them in order.
  var origins: [EventStore.Origin] {
    var counts = [Int](repeating: 0, count: source.fileOfChunk.count)
    for (chunk, count) in threads.flatMap(\.records) { counts[chunk - firstChunk] = count }
    return source.origins(counts: counts)
      + whole.map { EventStore.Origin(file: $0.file.path, linesBefore: 0) }
  }

  var chunks: Range<Int> { firstChunk..<firstChunk + source.fileOfChunk.count + whole.count }

  /// Reads all of them with the threads' own decoders, the whole ones with the first.
  mutating func read(
    with decoders: [LineDecoder], done before: Int, _ meter: Meter
  ) throws(IntakeError) {
    let formats = lined.map(\.format)
    let threads = decoders.map { RecordThread($0, formats: formats) }
    self.threads = threads
    if !lined.isEmpty {
      let source = source
      DispatchQueue.concurrentPerform(iterations: threads.count) { threads[$0].run(source, meter) }
    }
    for case let failure? in threads.map(\.failure) { throw failure }
    sinks = threads.flatMap(\.sinks)
    var done = before + source.position
    var known: [InputFormat: RecordSink] = [:]
    for (number, one) in whole.enumerated() {
      guard let mapper = one.format.mapper(map) else { continue }
      let sink = known[one.format] ?? RecordSink(mapper: mapper, decoder: decoders[0])
      if known[one.format] == nil { sinks.append(sink) }
      known[one.format] = sink
      try RecordReader(sink: sink).read(
        one.file, number: firstChunk + source.fileOfChunk.count + number, done: done, meter: meter)
      found.append((lined.count + number, sink.takeFound()))
      done += one.file.size ?? 0
    }
    for thread in threads { found += thread.found.map { ($0.key, $0.value) } }
  }

  var signIns: [SignIns] { sinks.map(\.signIns) }

  func tell(_ summary: inout IntakeSummary) {
    summary.otherRecords += sinks.reduce(0) { $0 + $1.otherRecords }
    // A document is a file of its own: what one lacks is its own affair, and there may be thousands.
    for (number, one) in (lined + whole).enumerated() where one.format != .documents {
      let parts = found.filter { $0.file == number }.map(\.found)
      guard !parts.isEmpty, let mapper = one.format.mapper(map) else { continue }
      for (place, table) in mapper.tables.enumerated() {
        summary.absentFields += table.absent(parts.map { $0[place] }).map {
          .init(file: one.file.path, field: $0.field.rawValue, path: $0.path)
        }
      }
    }
  }
}
