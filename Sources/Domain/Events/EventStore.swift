internal import CPool

/// All events that are kept, read-only: rows in blocks, the pool of their texts, and where each came from.
///
/// - Precondition: nobody writes to blocks or symbols any more, so reading from many threads is safe.
public final class EventStore: @unchecked Sendable {
  package let layout: EventLayout
  package let symbols: Symbols
  /// Bit n: there are rows of the kind with raw value n, be they set aside.
  package let kinds: UInt64
  /// Stretches of rows in chunk order: this is the order of files and lines.
  public let segments: [Segment]
  /// How to call an event without an id: for each chunk the file's name and the number of lines before the chunk.
  package let origins: [Origin]
  /// Where facts come from that rows did not say themselves; a row's first word has a bit for each.
  package private(set) var factSources: [FactSource] = []

  private let blocks: [UnsafeMutablePointer<UInt32>]
  @usableFromInline let base: UnsafeMutablePointer<UnsafeMutablePointer<UInt32>>
  @usableFromInline let strides: [Int]

  public struct Segment: Sendable {
    public var first: EventRef
    /// One past the last word.
    public var end: UInt32
  }

  package struct Origin: Hashable, Sendable {
    package var file: String
    package var linesBefore: Int

    package init(file: String, linesBefore: Int) {
      (self.file, self.linesBefore) = (file, linesBefore)
    }
  }

  /// Joins what the writers hold.
  ///
  /// - Parameters:
  ///   - writers: in any order; each chunk was begun by exactly one of them. All rows already use the symbols of `symbols`.
  ///   - layout: the one all writers wrote with.
  ///   - symbols: the one pool of all rows.
  ///   - origins: one for each chunk number.
  package init(writers: [EventWriter], layout: EventLayout, symbols: Symbols, origins: [Origin]) {
    (self.layout, self.symbols, self.origins) = (layout, symbols, origins)
    strides = EventKind.allCases.map { layout.stride(of: $0) }
    kinds = writers.reduce(0) { $0 | $1.kinds }
    var blocks: [UnsafeMutablePointer<UInt32>] = []
    var numbered: [(chunk: Int, segment: Segment)] = []
    for writer in writers {
      numbered += EventStore.segments(of: writer, firstBlock: blocks.count)
      blocks += writer.release()
    }
    precondition(blocks.count < 1 << 12, "more rows than one machine's store can name")
    segments = numbered.sorted { $0.chunk < $1.chunk }.map(\.segment)
    self.blocks = blocks
    base = .allocate(capacity: max(1, blocks.count))
    for (index, block) in blocks.enumerated() { (base + index).initialize(to: block) }
  }

  /// Makes a store of drafts that came from one place: examples, tests, one request.
  package convenience init(
    _ drafts: [EventDraft], layout: EventLayout = .everything, file: String = "-"
  ) {
    let writer = EventWriter(layout: layout)
    writer.begin(chunk: 0)
    for (index, draft) in drafts.enumerated() { writer.append(draft, chunk: 0, line: index + 1) }
    self.init(
      writers: [writer], layout: layout, symbols: writer.symbols,
      origins: [Origin(file: file, linesBefore: 0)])
  }

  deinit {
    blocks.forEach { LargeRoom.free($0) }
    base.deallocate()
  }

  @inlinable @inline(__always)
  public func event(at ref: EventRef) -> Event {
    let block = base[Int(ref.raw >> EventRef.blockBits)]
    return Event(words: block + Int(ref.raw & ((1 << EventRef.blockBits) - 1)))
  }

  /// Words from the event's row to the next.
  @inlinable @inline(__always)
  public func width(of event: Event) -> Int { strides[event.kindIndex] + event.idCount }

  package func id(of event: Event) -> Symbol {
    event.idCount == 0 ? .absent : Symbol(raw: event.words[strides[event.kindIndex]])
  }

  /// Which lists filled in fields of this row, a bit for each kind of ``FactSource``.
  package func factBits(of event: Event) -> UInt32 {
    layout.factWord(of: event.kind).map { event.words[$0] } ?? 0
  }

  /// Notes the sources of facts that were filled in.
  ///
  /// - Precondition: nobody else looks at the store yet.
  package func note(_ sources: [FactSource]) { factSources = sources }

  /// Brings a row near before it is read.
  package func expect(_ ref: EventRef) { bf_expect_row(event(at: ref).words) }

  /// Calls `body` for each row, set aside or not; intake uses it to settle which are.
  package func forEachRow(_ body: (UnsafeMutablePointer<UInt32>) -> Void) {
    for segment in segments {
      var position = segment.first.raw
      while position < segment.end {
        let row = UnsafeMutablePointer(mutating: event(at: EventRef(raw: position)).words)
        body(row)
        position += UInt32(width(of: Event(words: row)))
      }
    }
  }

  /// Calls `body` for each event in the order of files and lines.
  @inlinable @inline(__always)
  public func forEach(_ body: (EventRef, Event) -> Void) { forEach(in: segments.indices, body) }

  /// The same for the events of some stretches of rows, by their places in ``segments``.
  @inlinable @inline(__always)
  public func forEach(in places: Range<Int>, _ body: (EventRef, Event) -> Void) {
    for segment in segments[places] {
      var position = segment.first.raw
      while position < segment.end {
        let ref = EventRef(raw: position)
        let event = event(at: ref)
        if !event.isDropped { body(ref, event) }
        position += UInt32(width(of: event))
      }
    }
  }

  /// What an event is called in evidence: its id, or file and line.
  package func reference(_ event: Event) -> String {
    let id = id(of: event)
    guard id.isAbsent else { return symbols.text(id) }
    let origin = origins[event.chunk]
    return "\(origin.file):\(origin.linesBefore + event.line)"
  }

  /// Where an event stands: its file, and the line or the number of the record in it.
  package func place(_ event: Event) -> (file: String, number: Int) {
    let origin = origins[event.chunk]
    return (origin.file, origin.linesBefore + event.line)
  }

  private static func segments(
    of writer: EventWriter, firstBlock: Int
  ) -> [(chunk: Int, segment: Segment)] {
    var result: [(chunk: Int, segment: Segment)] = []
    for (index, start) in writer.chunkStarts.enumerated() {
      let isLast = index + 1 == writer.chunkStarts.count
      let next = isLast ? nil : Optional(writer.chunkStarts[index + 1])
      let lastBlock = next?.block ?? writer.blocks.count - 1
      for block in start.block...lastBlock {
        let from = block == start.block ? start.word : 0
        let end = block == next?.block ? next?.word ?? 0 : writer.used[block]
        guard from < end else { continue }
        let high = UInt32(firstBlock + block) << EventRef.blockBits
        let segment = Segment(first: EventRef(raw: high + UInt32(from)), end: high + UInt32(end))
        result.append((start.chunk, segment))
      }
    }
    return result
  }
}
