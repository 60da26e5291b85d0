import Dispatch
package import Domain

/// Reads files, folders and standard input into one store of events.
package struct EventReader {
  private let layout: EventLayout
  private let threads: Int
  private let asOf: Moment?
  private let hashSeed: UInt64
  private let chunkSize: Int

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - layout: which fields are kept.
  ///   - threads: how many read at once; the outcome is the same.
  ///   - asOf: events after it are late.
  ///   - hashSeed: what hashing starts from; no outcome depends on it.
  package init(layout: EventLayout, threads: Int, asOf: Moment?, hashSeed: UInt64) {
    self.init(
      layout: layout, threads: threads, asOf: asOf, hashSeed: hashSeed, chunkSize: 1 << 20)
  }

  /// Makes a reader whose chunks have a given size, which tests keep small.
  init(layout: EventLayout, threads: Int, asOf: Moment?, hashSeed: UInt64, chunkSize: Int) {
    (self.layout, self.threads, self.asOf) = (layout, max(1, threads), asOf)
    (self.hashSeed, self.chunkSize) = (hashSeed, chunkSize)
  }

  /// Reads everything behind `paths`.
  ///
  /// - Parameters:
  ///   - paths: files, folders, `-`.
  ///   - format: whose format all of them have.
  ///   - rejects: gets every line that cannot be used, in order of file and line, at the end.
  ///   - progress: gets the bytes done, the bytes in all (0 where nobody knows) and the events so far; from any thread,
  ///     one at a time.
  /// - Returns: the events and the counts.
  /// - Throws: ``IntakeError`` where a path is missing or cannot be read; nothing is kept then.
  package func read(
    paths: [String], format: InputFormat, rejects: ((IntakeSummary.Reject) -> Void)? = nil,
    progress: (@Sendable (Int64, Int64, Int64) -> Void)? = nil
  ) throws(IntakeError) -> IntakeResult {
    let found = try InputFinder(paths)
    if format == .okta { return try readRecords(found, rejects) }
    let source = ChunkSource(found.files, chunkSize: chunkSize)
    let meter = Meter(found.files, progress)
    let workers = (0..<threads).map { _ in
      ReadingThread(
        LineDecoder(
          layout: layout, asOf: asOf, hashSeed: hashSeed, keepsAllRejects: rejects != nil))
    }
    DispatchQueue.concurrentPerform(iterations: threads) { workers[$0].run(source, meter) }
    for case let failure? in workers.map(\.failure) { throw failure }
    let gathering = Gathering(workers: workers, source: source, layout: layout)
    return gathering.result(ignored: found.ignored, rejects: rejects)
  }

  private func readRecords(
    _ found: InputFinder, _ rejects: ((IntakeSummary.Reject) -> Void)?
  ) throws(IntakeError) -> IntakeResult {
    let ranges = CountryRanges.installed()
    let decoder = LineDecoder(
      layout: layout, asOf: asOf, hashSeed: hashSeed, keepsAllRejects: rejects != nil)
    var reader = RecordReader(mapper: OktaMapper(ranges: ranges), decoder: decoder)
    for (number, file) in found.files.enumerated() { try reader.read(file, number: number) }
    let gathering = Gathering(decoder: decoder, files: found.files, layout: layout)
    var result = gathering.result(ignored: found.ignored, rejects: rejects)
    result.summary.otherRecords = reader.otherRecords
    if ranges.isEmpty {
      result.summary.remarks = ["no country ranges installed (tor-geoipdb): countries as logged"]
    }
    return result
  }
}
