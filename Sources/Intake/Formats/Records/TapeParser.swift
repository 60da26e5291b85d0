/// Reads the bytes of one JSON object into nodes.
///
/// It works on the buffer itself, as every byte of an export passes through here.
struct TapeParser {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// Whether no text has a byte above 127.
  private(set) var isASCII = true

  typealias Fault = RecordTape.Fault

  typealias Nodes = Room<RecordTape.Node>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Appends the nodes of the one object that the bytes are.
  mutating func parse(into nodes: inout Nodes) throws(Fault) {
    skipBlanks()
    guard index < bytes.count, bytes[index] == 0x7B else { throw .notJSON }
    try value(key: 0..<0, depth: 1, &nodes)
    skipBlanks()
    guard index == bytes.count else { throw .notJSON }
  }

  @inline(__always)
  private mutating func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private mutating func value(
    key: Range<Int>, depth: Int, _ nodes: inout Nodes
  ) throws(Fault) {
    guard depth <= RecordTape.depthLimit else { throw .tooDeep }
    guard index < bytes.count else { throw .notJSON }
    let place = nodes.count
    nodes.append(RecordTape.Node(kind: .null, key: key))
    switch bytes[index] {
    case 0x7B: try members(of: place, depth, &nodes)
    case 0x5B: try elements(of: place, depth, &nodes)
    case 0x22:
      let (range, isEscaped) = try text()
      (nodes[place].kind, nodes[place].value) = (isEscaped ? .escaped : .text, range)
    case 0x74: try word("true", .yes, place, &nodes)
    case 0x66: try word("false", .no, place, &nodes)
    case 0x6E: try word("null", .null, place, &nodes)
    default: try number(place, &nodes)
    }
    nodes[place].next = nodes.count
  }

  private mutating func members(
    of place: Int, _ depth: Int, _ nodes: inout Nodes
  ) throws(Fault) {
    nodes[place].kind = .object
    index += 1
    var isFirst = true
    while try !closes(0x7D, isFirst) {
      guard index < bytes.count, bytes[index] == 0x22 else { throw .notJSON }
      let key = try text().range
      skipBlanks()
      guard index < bytes.count, bytes[index] == 0x3A else { throw .notJSON }
      index += 1
      skipBlanks()
      try value(key: key, depth: depth + 1, &nodes)
      isFirst = false
    }
  }

  private mutating func elements(
    of place: Int, _ depth: Int, _ nodes: inout Nodes
  ) throws(Fault) {
    nodes[place].kind = .list
    index += 1
    var isFirst = true
    while try !closes(0x5D, isFirst) {
      try value(key: 0..<0, depth: depth + 1, &nodes)
      isFirst = false
    }
  }

  /// Whether the bracket comes next; else steps over the comma that must stand between.
  private mutating func closes(_ bracket: UInt8, _ isFirst: Bool) throws(Fault) -> Bool {
    skipBlanks()
    guard index < bytes.count else { throw .notJSON }
    if bytes[index] == bracket {
      index += 1
      return true
    }
    guard !isFirst else { return false }
    guard bytes[index] == 0x2C else { throw .notJSON }
    index += 1
    skipBlanks()
    return false
  }

  private mutating func text() throws(Fault) -> (range: Range<Int>, isEscaped: Bool) {
    let start = index + 1
    var (end, isEscaped) = (start, false)
    while true {
      end = plainEnd(from: end)
      guard end < bytes.count else { throw .notJSON }
      let byte = bytes[end]
      if byte == 0x22 { break }
      if byte < 0x20 { throw .notJSON }
      if byte == 0x5C {
        (isEscaped, isASCII) = (true, false)  // what is escaped is not looked at here
        end += 1
      } else if byte >= 0x80 {
        isASCII = false
      }
      end += 1
    }
    index = end + 1
    return (start..<end, isEscaped)
  }

  /// The first place from which a text may not be plain letters, found eight bytes at a time.
  @inline(__always)
  private func plainEnd(from start: Int) -> Int {
    guard let base = bytes.baseAddress else { return start }
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var place = start
    while place + 8 <= bytes.count {
      let word = UnsafeRawPointer(base + place).loadUnaligned(as: UInt64.self)
      let (quote, slash) = (word ^ (ones &* 0x22), word ^ (ones &* 0x5C))
      let odd =
        word | (word &- ones &* 0x20) | ((quote &- ones) & ~quote) | ((slash &- ones) & ~slash)
      let marked = odd & highs
      if marked != 0 { return place + marked.trailingZeroBitCount / 8 }
      place += 8
    }
    return place
  }

  private mutating func word(
    _ word: StaticString, _ kind: RecordTape.Kind, _ place: Int, _ nodes: inout Nodes
  ) throws(Fault) {
    let length = word.utf8CodeUnitCount
    guard index + length <= bytes.count,
      word.withUTF8Buffer({ bytes[index..<index + length].elementsEqual($0) })
    else { throw .notJSON }
    index += length
    nodes[place].kind = kind
  }

  private mutating func number(_ place: Int, _ nodes: inout Nodes) throws(Fault) {
    let start = index
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: index += 1
      default:
        guard index > start else { throw .notJSON }
        (nodes[place].kind, nodes[place].value) = (.number, start..<index)
        return
      }
    }
    throw .notJSON
  }
}
