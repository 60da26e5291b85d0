/// One record as flat nodes over the bytes they came from, made anew for each record without allocating.
///
/// - Shape: ``Node/next`` of a node is the place after everything inside it, so its neighbours are found without a pointer.
/// - Complexity: O(bytes) to read; a look-up walks the keys of the levels it passes.
final class RecordTape {
  /// The record's text; whoever reads the next record fills it.
  var bytes: [UInt8] = []
  private(set) var nodes: [Node] = []
  private var index = 0

  /// The deepest nesting that is read.
  static let depthLimit = 200

  enum Kind: UInt8 { case null, yes, no, number, text, escaped, list, object }

  struct Node {
    var kind: Kind
    var key = 0..<0
    /// Of texts without the quotation marks.
    var value = 0..<0
    var next = 0
  }

  /// Why the bytes are no record.
  enum Fault: Error { case notJSON, tooDeep, badUTF8 }

  /// Reads `bytes` as one JSON object.
  func parse() throws(Fault) {
    nodes.removeAll(keepingCapacity: true)
    index = 0
    skipBlanks()
    guard index < bytes.count, bytes[index] == 0x7B else { throw .notJSON }
    try value(key: 0..<0, depth: 1)
    skipBlanks()
    guard index == bytes.count else { throw .notJSON }
    guard isUTF8 else { throw .badUTF8 }
  }

  /// Begins a flat record, as a row of a table is one.
  func beginRow() {
    bytes.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    nodes.append(Node(kind: .object))
  }

  /// Adds one value to a flat record.
  func add(key: [UInt8], value: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: key)
    let middle = bytes.count
    bytes.append(contentsOf: value)
    let next = nodes.count + 1
    nodes.append(
      Node(kind: .text, key: start..<middle, value: middle..<bytes.count, next: next))
    nodes[0].next = next
  }

  var isUTF8: Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  @inline(__always)
  private func skipBlanks() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      default: return
      }
    }
  }

  private func value(key: Range<Int>, depth: Int) throws(Fault) {
    guard depth <= Self.depthLimit else { throw .tooDeep }
    guard index < bytes.count else { throw .notJSON }
    let place = nodes.count
    nodes.append(Node(kind: .null, key: key))
    switch bytes[index] {
    case 0x7B: try members(of: place, depth)
    case 0x5B: try elements(of: place, depth)
    case 0x22:
      let (range, isEscaped) = try text()
      (nodes[place].kind, nodes[place].value) = (isEscaped ? .escaped : .text, range)
    case 0x74: try word("true", .yes, place)
    case 0x66: try word("false", .no, place)
    case 0x6E: try word("null", .null, place)
    default: try number(place)
    }
    nodes[place].next = nodes.count
  }

  private func members(of place: Int, _ depth: Int) throws(Fault) {
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
      try value(key: key, depth: depth + 1)
      isFirst = false
    }
  }

  private func elements(of place: Int, _ depth: Int) throws(Fault) {
    nodes[place].kind = .list
    index += 1
    var isFirst = true
    while try !closes(0x5D, isFirst) {
      try value(key: 0..<0, depth: depth + 1)
      isFirst = false
    }
  }

  /// Whether the bracket comes next; else steps over the comma that must stand between.
  private func closes(_ bracket: UInt8, _ isFirst: Bool) throws(Fault) -> Bool {
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

  private func text() throws(Fault) -> (range: Range<Int>, isEscaped: Bool) {
    let start = index + 1
    var (end, isEscaped) = (start, false)
    while end < bytes.count, bytes[end] != 0x22 {
      if bytes[end] < 0x20 { throw .notJSON }
      if bytes[end] == 0x5C {
        isEscaped = true
        end += 1
      }
      end += 1
    }
    guard end < bytes.count else { throw .notJSON }
    index = end + 1
    return (start..<end, isEscaped)
  }

  private func word(_ word: StaticString, _ kind: Kind, _ place: Int) throws(Fault) {
    let length = word.utf8CodeUnitCount
    guard index + length <= bytes.count,
      word.withUTF8Buffer({ bytes[index..<index + length].elementsEqual($0) })
    else { throw .notJSON }
    index += length
    nodes[place].kind = kind
  }

  private func number(_ place: Int) throws(Fault) {
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
