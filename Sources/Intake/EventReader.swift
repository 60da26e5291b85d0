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
      layout: layout, threads: threads, asOf: asOf, hashSeed: hashSeed, chunkSize: 1 << 18)
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
  ///   - format: whose format all of them have; `nil` to guess it for each file from its content.
  ///   - map: how files are read that are no event lines, where they are a customer's own.
  ///   - lists: what is known of addresses and of mail; it fills in what events do not say.
  ///   - rejects: gets every line that cannot be used, in order of file and line, at the end.
  ///   - progress: gets the bytes done, the bytes in all (0 where nobody knows) and the events so far; from any thread,
  ///     one at a time.
  /// - Returns: the events and the counts. Event lines come first, then the records of other formats.
  /// - Throws: ``IntakeError`` where a path is missing or cannot be read; nothing is kept then.
  package func read(
    paths: [String], format: InputFormat?, map: ColumnMap? = nil,
    lists: AddressLists = AddressLists(),
    rejects: ((IntakeSummary.Reject) -> Void)? = nil,
    progress: (@Sendable (Int64, Int64, Int64) -> Void)? = nil
  ) throws(IntakeError) -> IntakeResult {
    let found = try InputFinder(paths, walksFolders: format != .git)
    let settled = try FormatFinder(found.files, told: format, hasMap: map != nil)
    let source = ChunkSource(
      settled.files.filter { $0.format == .bonafide }.map(\.file), chunkSize: chunkSize)
    let meter = Meter(settled.files.map(\.file), progress)
    let layout = layout.notingFacts(
      ofAddresses: !lists.isEmpty || settled.files.contains { $0.format != .bonafide })
    let keepsAllRejects = rejects != nil
    let workers = try readLines(
      source, meter, layout, keepsAllRejects: keepsAllRejects,
      expecting: TextForecast(settled.files, layout, threads: threads))
    var records = RecordFiles(
      settled.files.filter { $0.format != .bonafide }, map: map,
      firstChunk: source.fileOfChunk.count, chunkSize: chunkSize)
    try records.read(with: workers.map(\.decoder), done: source.position, meter)
    let gathering = Gathering(
      workers: workers, source: source, records: records,
      own: OwnEgress(lists).writer(layout, after: records.chunks.upperBound), layout: layout)
    let ignored = (found.ignored + settled.ignored).sorted {
      $0.precedes($1)
    }
    var result = gathering.result(ignored: ignored, rejects: rejects)
    let enrichment = Enrichment(lists: lists, threads: threads)
    enrichment.run(result.store, records: records.chunks, &result.summary)
    result.summary.readAs = settled.readAs
    records.tell(&result.summary)
    withExtendedLifetime(settled) {}
    return result
  }

  private func readLines(
    _ source: ChunkSource, _ meter: Meter, _ layout: EventLayout, keepsAllRejects: Bool,
    expecting expected: TextForecast
  ) throws(IntakeError) -> [ReadingThread] {
    let count = threads
    let workers = (0..<count).map { _ in
      ReadingThread(decoder(layout, keepsAllRejects: keepsAllRejects), expecting: expected)
    }
    DispatchQueue.concurrentPerform(iterations: count) { workers[$0].run(source, meter) }
    for case let failure? in workers.map(\.failure) { throw failure }
    return workers
  }

  private func decoder(_ layout: EventLayout, keepsAllRejects: Bool) -> LineDecoder {
    LineDecoder(layout: layout, asOf: asOf, hashSeed: hashSeed, keepsAllRejects: keepsAllRejects)
  }
}
