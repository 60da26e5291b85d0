/// Cuts a stream into lines or records and keeps some of them as they are.
struct RecordCutter {
  /// The records wanted, with their numbers, in order.
  private(set) var pieces: [(number: Int, bytes: [UInt8])] = []
  /// The first line of a table.
  private(set) var head: [UInt8] = []

  private let mapper: (any RecordMapper)?
  private let numbers: Set<Int>
  private let last: Int
  private var number = 0
  /// What was read since the last record.
  private var pending: [UInt8] = []

  /// Takes the reader of the file's format, `nil` for lines.
  init(_ mapper: (any RecordMapper)?, numbers: Set<Int>) {
    (self.mapper, self.numbers) = (mapper, numbers)
    last = numbers.max() ?? 0
  }

  /// Reads up to the last record wanted; what lies before a break in the data is kept.
  mutating func read(_ stream: any ByteStream) throws(StreamProblem) {
    do throws(StreamProblem) {
      if let mapper { try readRecords(stream, mapper) } else { try readLines(stream) }
    } catch .broken {
      return
    }
  }

  private mutating func readLines(_ stream: any ByteStream) throws(StreamProblem) {
    number = 1
    try forEachBlock(stream) { cutter, bytes in
      var start = 0
      while let end = bytes[start...].firstIndex(of: 0x0A) {
        cutter.take(bytes[start..<end])
        cutter.settleLine()
        start = end + 1
      }
      cutter.take(bytes[start...])
      return cutter.number <= cutter.last
    }
    settleLine()
  }

  private mutating func settleLine() {
    if numbers.contains(number) {
      if pending.last == 0x0D { pending.removeLast() }
      pieces.append((number, pending))
    }
    pending.removeAll(keepingCapacity: true)
    number += 1
  }

  /// Keeps bytes of what is wanted, and of what is not only that there were some.
  private mutating func take(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    guard numbers.contains(number), pending.count < Chunk.lineLimit else { return }
    pending.append(contentsOf: bytes)
  }

  private mutating func readRecords(
    _ stream: any ByteStream, _ mapper: any RecordMapper
  ) throws(StreamProblem) {
    var source = RecordSource(mapper.shape, wrappers: mapper.wrappers)
    let tape = RecordTape()
    var isJSON: Bool?
    try forEachBlock(stream) { cutter, bytes in
      var index = 0
      while index < bytes.count {
        let start = index
        let piece = source.next(bytes, &index, into: tape)
        if isJSON == nil { isJSON = source.holdsObjects }
        if isJSON != true, cutter.pending.count < Chunk.lineLimit {
          cutter.pending.append(contentsOf: bytes[start..<index])
        }
        guard let piece else { break }
        cutter.settle(piece, isJSON == true ? tape.bytes : nil)
      }
      return cutter.number < cutter.last
    }
    while number < last, let piece = source.end(into: tape) {
      settle(piece, isJSON == true ? tape.bytes : nil)
    }
  }

  /// A record of JSON is its own text; of other shapes, what was read since the one before.
  private mutating func settle(_ piece: RecordSource.Piece, _ text: UnsafeBufferPointer<UInt8>?) {
    number += 1
    if number == 1, text == nil, let end = pending.firstIndex(of: 0x0A), isTable {
      head = Array(pending[...end])
      pending.removeFirst(end + 1)
    }
    if case .record = piece, numbers.contains(number) {
      pieces.append((number, text.map(Array.init) ?? Self.trimmed(pending)))
    }
    pending.removeAll(keepingCapacity: true)
  }

  private var isTable: Bool {
    switch mapper?.shape {
    case .table?, .jsonOrTable?: true
    default: false
    }
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.drop { $0 == 0x0A || $0 == 0x0D }
    let end = start.lastIndex { $0 != 0x0A && $0 != 0x0D } ?? start.startIndex - 1
    return Array(start[...max(end, start.startIndex - 1)])
  }

  /// Calls `body` with each block until it says that enough was read.
  private mutating func forEachBlock(
    _ stream: any ByteStream,
    _ body: (inout RecordCutter, UnsafeBufferPointer<UInt8>) -> Bool
  ) throws(StreamProblem) {
    let buffer = ChunkBuffer(capacity: 1 << 16)
    while true {
      let count = try stream.read(into: buffer.bytes, capacity: 1 << 16)
      if count == 0 { return }
      let bytes = UnsafeBufferPointer(start: UnsafePointer(buffer.bytes), count: count)
      guard body(&self, bytes) else { return }
    }
  }
}
