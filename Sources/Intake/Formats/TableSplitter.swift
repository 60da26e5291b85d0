/// Cuts a table into rows under its header: commas, semicolons or tabs between, quotation marks as in RFC 4180.
///
/// Columns without a name are passed over. A row with more values than there are columns, or one that the end cuts off
/// inside quotation marks, is a problem of its own.
struct TableSplitter {
  private var header: [[UInt8]]?
  private var cells: [[UInt8]] = []
  private var cell: [UInt8] = []
  private var separator: UInt8?
  private var isQuoted = false
  private var isAfterQuote = false
  private var size = 0
  private var position = 0

  /// Whether quotation marks have a meaning.
  private let quotes: Bool

  private static let columnLimit = 4096

  /// A table whose first row is its header.
  init() { quotes = true }

  /// Rows without a header, U+001F between the values.
  init(columns: [String]) {
    quotes = false
    header = columns.map { Array($0.utf8) }
    separator = 0x1F
  }

  mutating func next(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, into tape: RecordTape
  ) -> RecordSource.Piece? {
    if separator == nil { separator = Self.separator(in: bytes[index...]) }
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      position += 1
      if position <= 3, [0xEF, 0xBB, 0xBF].contains(byte) { continue }
      guard take(byte) else { continue }
      if let piece = finishRow(tape) { return piece }
    }
    return nil
  }

  mutating func end(into tape: RecordTape) -> RecordSource.Piece? {
    if isQuoted && !isAfterQuote {
      (isQuoted, cells, cell, size) = (false, [], [], 0)
      return .problem(
        .init(code: .tornLine, have: "the end of the input", want: "a closing quotation mark"))
    }
    return cells.isEmpty && cell.isEmpty ? nil : finishRow(tape)
  }

  /// Takes in one byte; true where it ends a row.
  private mutating func take(_ byte: UInt8) -> Bool {
    size += 1
    if isQuoted {
      if isAfterQuote {
        isAfterQuote = false
        if byte == 0x22 {
          cell.append(byte)
          return false
        }
        isQuoted = false
      } else if byte == 0x22 {
        isAfterQuote = true
        return false
      } else {
        if size < Chunk.lineLimit { cell.append(byte) }
        return false
      }
    }
    switch byte {
    case 0x22 where quotes && cell.isEmpty: isQuoted = true
    case 0x0A: return true
    case 0x0D: break
    case separator ?? 0x2C:
      if cells.count < Self.columnLimit { cells.append(cell) }
      cell.removeAll(keepingCapacity: true)
    default:
      if size < Chunk.lineLimit { cell.append(byte) }
    }
    return false
  }

  private mutating func finishRow(_ tape: RecordTape) -> RecordSource.Piece? {
    defer {
      cells.removeAll(keepingCapacity: true)
      cell.removeAll(keepingCapacity: true)
      size = 0
    }
    (isQuoted, isAfterQuote) = (false, false)
    if cells.isEmpty && cell.isEmpty { return nil }
    cells.append(cell)
    guard size < Chunk.lineLimit else {
      return .problem(.init(code: .tooLong, have: "a row over 16 MiB", want: "at most 16 MiB"))
    }
    guard let header else {
      header = cells.map(Self.trimmed)
      return nil
    }
    guard cells.count <= header.count else {
      return .problem(
        .init(
          code: .wrongType, have: "\(cells.count) values",
          want: "at most \(header.count), as the header has"))
    }
    tape.beginRow()
    for (name, value) in zip(header, cells) where !name.isEmpty {
      tape.add(key: name, value: Self.trimmed(value))
    }
    guard tape.isUTF8 else {
      return .problem(
        .init(code: .badUTF8, have: "bytes that are not UTF-8", want: "UTF-8 text"))
    }
    return .record
  }

  /// The mark that stands most often in the first line, outside quotation marks.
  private static func separator(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A && !isQuoted { break }
      if !isQuoted, [0x2C, 0x3B, 0x09].contains(byte) { counts[byte, default: 0] += 1 }
    }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0x2C
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.first == 0x20 || bytes.last == 0x20 else { return bytes }
    let start = bytes.drop { $0 == 0x20 }
    let length = start.reversed().drop { $0 == 0x20 }.count
    return Array(start.prefix(length))
  }
}
