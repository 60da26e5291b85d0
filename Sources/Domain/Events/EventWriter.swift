/// Appends rows to blocks; each reading thread owns one.
///
/// Blocks are of fixed size and never move, so a row's address and its ``EventRef`` stay good.
package final class EventWriter {
  package let layout: EventLayout
  package let symbols: Symbols
  package private(set) var blocks: [UnsafeMutablePointer<UInt32>] = []
  /// Ends of rows in each block, in words.
  package private(set) var used: [Int] = []
  /// For each chunk begun, where its rows begin: block and word.
  package private(set) var chunkStarts: [(chunk: Int, block: Int, word: Int)] = []

  /// Bit n: a row of the kind with raw value n was appended.
  private(set) var kinds: UInt64 = 0

  private static var blockSize: Int { 1 << Int(EventRef.blockBits) }
  /// By kind, the width of its row in words.
  private let strides: UnsafeMutablePointer<Int>
  /// By kind, ``templateWidth`` words: its row with all fields absent.
  private let templates: UnsafeMutablePointer<UInt32>
  private static var templateWidth: Int { 256 }
  private var released = false

  package init(layout: EventLayout, symbols: Symbols = Symbols()) {
    (self.layout, self.symbols) = (layout, symbols)
    let kinds = EventKind.allCases
    precondition(kinds.count <= 64, "a row has six bits for its kind")
    strides = .allocate(capacity: kinds.count)
    templates = .allocate(capacity: kinds.count * Self.templateWidth)
    for (number, kind) in kinds.enumerated() {
      strides[number] = layout.stride(of: kind)
      let row = EventWriter.emptyRow(of: kind, layout)
      (templates + number * Self.templateWidth).initialize(from: row, count: row.count)
    }
  }

  deinit {
    if !released { blocks.forEach { LargeRoom.free($0) } }
    strides.deallocate()
    templates.deallocate()
  }

  /// Hands the blocks over to a store, which frees them.
  func release() -> [UnsafeMutablePointer<UInt32>] {
    released = true
    return blocks
  }

  /// Begins a chunk: a stretch of one file, numbered in the order of files and of places in them.
  package func begin(chunk: Int) {
    precondition(chunk < 1 << (32 - Event.chunkShift), "more input than one store can name")
    if used.isEmpty { addBlock() }
    chunkStarts.append((chunk, blocks.count - 1, used[used.count - 1]))
  }

  /// Appends a row whose subject, fields and id are absent, and returns its words for filling in.
  ///
  /// A kind that the layout does not keep leaves the header alone, so that its subject, moment and id are known.
  ///
  /// - Precondition: a chunk was begun.
  package func append(kind: Int, chunk: Int, line: Int, time: Int64, hasId: Bool)
    -> UnsafeMutablePointer<UInt32>
  {
    let width = strides[kind]
    let stride = width + (hasId ? 1 : 0)
    kinds |= 1 << UInt64(kind)
    var block = blocks.count - 1
    if used[block] + stride > Self.blockSize {
      addBlock()
      block += 1
    }
    let row = blocks[block] + used[block]
    used[block] += stride
    let template = templates + kind * Self.templateWidth
    for index in Event.subjectWord..<width { row[index] = template[index] }
    row[0] = UInt32(kind) | UInt32(chunk) << Event.chunkShift
    if hasId {
      row[0] |= Event.withId
      row[width] = 0
    }
    row[1] = UInt32(line)
    UnsafeMutableRawPointer(row + Event.timeWord).storeBytes(of: time, as: Int64.self)
    return row
  }

  /// The word in which the id of a row of this kind stands, where it has one.
  package func idWord(of kind: Int) -> Int { strides[kind] }

  /// Appends one event from typed values; values the layout does not keep are left out.
  @discardableResult
  package func append(
    _ draft: EventDraft, chunk: Int, line: Int
  ) -> UnsafeMutablePointer<UInt32> {
    let row = append(
      kind: Int(draft.kind.rawValue), chunk: chunk, line: line, time: draft.time.milliseconds,
      hasId: draft.id != nil)
    if let subject = draft.subject { row[Event.subjectWord] = symbols.intern(subject).raw }
    if let id = draft.id { row[idWord(of: Int(draft.kind.rawValue))] = symbols.intern(id).raw }
    for (field, value) in draft.fields {
      if let offset = layout.offset(of: field, in: draft.kind) { put(value, in: row + offset) }
    }
    return row
  }

  private func put(_ value: FieldValue, in words: UnsafeMutablePointer<UInt32>) {
    switch value {
    case .text(let text): words[0] = symbols.intern(text).raw
    case .list(let list): words[0] = symbols.intern(list: list).raw
    case .flag(let flag): words[0] = flag ? 2 : 1
    case .number(let number):
      UnsafeMutableRawPointer(words).storeBytes(of: number, as: Double.self)
    case .moment(let moment):
      UnsafeMutableRawPointer(words).storeBytes(of: moment.milliseconds, as: Int64.self)
    }
  }

  private func addBlock() {
    blocks.append(LargeRoom.make(of: UInt32.self, capacity: Self.blockSize))
    used.append(0)
  }

  private static func emptyRow(of kind: EventKind, _ layout: EventLayout) -> [UInt32] {
    var row = [UInt32](repeating: 0, count: layout.stride(of: kind) + 2)
    for spec in EventSchema.fields[Int(kind.rawValue)] {
      guard let offset = layout.offset(of: spec.field, in: kind) else { continue }
      let absent = spec.type.storage.absent
      row.replaceSubrange(offset..<offset + absent.count, with: absent)
    }
    return row
  }
}
