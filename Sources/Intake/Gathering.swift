import Dispatch
import Domain

/// Joins what the threads have read: one pool of texts, one order, duplicates set aside, everything counted.
struct Gathering {
  private let decoders: [LineDecoder]
  private let layout: EventLayout
  private let origins: [EventStore.Origin]
  /// Events that no file of the input holds.
  private let own: OwnEgress.Events?
  private let signIns: [SignIns]

  /// Gathers what threads took from event lines, then from vendors' records; a list's own events come last.
  init(
    workers: [ReadingThread], source: ChunkSource, records: RecordFiles, own: OwnEgress.Events?,
    layout: EventLayout
  ) {
    (self.own, self.layout, signIns) = (own, layout, records.signIns)
    decoders = workers.map(\.decoder)
    var lines = [Int](repeating: 0, count: source.fileOfChunk.count)
    for worker in workers {
      for (chunk, count) in worker.lines { lines[chunk] = count }
    }
    let list = own.map { [EventStore.Origin(file: $0.list, linesBefore: 0)] } ?? []
    origins = source.origins(counts: lines) + records.origins + list
  }

  func result(ignored: [String], rejects: ((IntakeSummary.Reject) -> Void)?) -> IntakeResult {
    let writers = decoders.map(\.writer) + [own?.writer].compactMap(\.self)
    let store = EventStore(
      writers: writers, layout: layout, symbols: SymbolJoin(writers).joined(), origins: origins)
    var summary = IntakeSummary()
    summary.ignoredFiles = ignored
    var newest = Int64.min
    count(&summary, &newest)
    let merged = SignIns.merge(signIns, layout, threads: decoders.count)
    summary.read -= merged.rows
    summary.used -= merged.rows
    summary.late -= merged.late
    summary.otherRecords += merged.rows
    if merged.rows > 0 || decoders.contains(where: { $0.hot.pointee.hasIds }) {
      setDuplicatesAside(store, &summary, &newest)
    }
    summary.used -= summary.duplicate + summary.late
    tell(&summary, rejects)
    return IntakeResult(
      store: store, summary: summary,
      newest: newest == .min ? nil : Moment(milliseconds: newest))
  }

  private func count(_ summary: inout IntakeSummary, _ newest: inout Int64) {
    var (unknown, unused, protected) = (NameCounts(), NameCounts(), NameCounts())
    for decoder in decoders {
      let (tally, hot) = (decoder.tally, decoder.hot.pointee)
      summary.read += hot.rows + tally.rejected
      summary.used += hot.rows
      summary.rejected += tally.rejected
      summary.late += hot.late
      summary.bytes += tally.bytes
      newest = max(newest, hot.newest)
      unknown.merge(tally.unknownFields)
      unused.merge(tally.unusedValues)
      protected.merge(tally.protectedDropped)
    }
    summary.unknownFields = unknown.all
    summary.unusedValues = unused.all
    summary.protectedDropped = protected.all
  }

  /// The first event of an id counts, in the order of files and lines; later ones are set aside.
  private func setDuplicatesAside(
    _ store: EventStore, _ summary: inout IntakeSummary, _ newest: inout Int64
  ) {
    var seen = [UInt64](repeating: 0, count: store.symbols.count / 64 + 1)
    var (duplicate, late, latest) = (0, 0, Int64.min)
    seen.withUnsafeMutableBufferPointer { seen in
      store.forEachRow { row in
        if row[0] & Event.merged != 0 { return }
        let event = Event(words: row)
        let isLate = event.isDropped
        let id = Int(store.id(of: event).raw)
        let bit = UInt64(1) << UInt64(id & 63)
        if id != 0, seen[id >> 6] & bit != 0 {
          row[0] |= Event.dropped
          duplicate += 1
          return
        }
        seen[id >> 6] |= bit
        if isLate { late += 1 } else { latest = max(latest, event.time) }
      }
    }
    (summary.duplicate, summary.late, newest) = (duplicate, late, min(newest, latest))
  }

  private func tell(
    _ summary: inout IntakeSummary, _ rejects: ((IntakeSummary.Reject) -> Void)?
  ) {
    let all = decoders.flatMap(\.tally.rejects).sorted { ($0.chunk, $0.line) < ($1.chunk, $1.line) }
    let placed = all.lazy.map(place)
    summary.rejects = Capped(
      first: Array(placed.prefix(Capped<IntakeSummary.Reject>.limit)), total: summary.rejected)
    if let rejects { placed.forEach(rejects) }
  }

  private func place(_ reject: PlacedReject) -> IntakeSummary.Reject {
    let origin = origins[reject.chunk]
    return IntakeSummary.Reject(
      at: "\(origin.file):\(origin.linesBefore + reject.line):\(reject.column)",
      problem: reject.code.rawValue, have: reject.have, want: reject.want)
  }
}
