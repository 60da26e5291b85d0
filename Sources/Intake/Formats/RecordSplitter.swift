import Foundation

/// Cuts an array of JSON objects, one wrapped in `{"records": [...]}` and its like, or JSON lines, into objects.
struct RecordSplitter {
  private var record: [UInt8] = []
  private var depth = 0
  private var isInString = false
  private var isEscaped = false
  private var isWrapped = false
  private var isSkippingLine = false

  private static let wrappers = ["records", "value", "events"]

  /// Something the input holds.
  enum Piece {
    case record([UInt8])
    case problem(RecordProblem)
  }

  /// Takes in one byte and hands on what it completes.
  mutating func take(_ byte: UInt8, _ emit: (Piece) -> Void) {
    if depth == 0, !isInString { return outside(byte, emit) }
    if record.count < Chunk.lineLimit { record.append(byte) }
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isInString = false
        if depth == 0 { record = [] }
      }
      return
    }
    switch byte {
    case 0x22: isInString = true
    case 0x7B: depth += 1
    case 0x5B:
      if depth == 1, opensWrapper { (isWrapped, depth, record) = (true, 0, []) }
    case 0x7D:
      depth -= 1
      if depth == 0 { finish(emit) }
    default: break
    }
  }

  /// Tells of a record that the end of the input cuts off.
  mutating func end(_ emit: (Piece) -> Void) {
    guard depth > 0 || isInString else { return }
    emit(
      .problem(.init(code: .tornLine, have: "the end of the input", want: "the rest of the record"))
    )
  }

  private mutating func outside(_ byte: UInt8, _ emit: (Piece) -> Void) {
    if isSkippingLine {
      isSkippingLine = byte != 0x0A
      return
    }
    switch byte {
    case 0x7B: (depth, record) = (1, [byte])
    case 0x20, 0x09, 0x0A, 0x0D, 0x2C, 0x5B, 0x5D, 0xEF, 0xBB, 0xBF: break
    case 0x7D where isWrapped: isWrapped = false
    case 0x22 where isWrapped: isInString = true
    default:
      if isWrapped { return }
      isSkippingLine = true
      emit(.problem(.init(code: .notJSON, have: "something else", want: "a JSON object")))
    }
  }

  private var opensWrapper: Bool {
    let head = record.filter { $0 > 0x20 }
    return Self.wrappers.contains { head == Array("{\"\($0)\":[".utf8) }
  }

  private mutating func finish(_ emit: (Piece) -> Void) {
    let isTooLong = record.count >= Chunk.lineLimit
    emit(
      isTooLong
        ? .problem(.init(code: .tooLong, have: "a record over 16 MiB", want: "at most 16 MiB"))
        : .record(record))
    record = []
  }
}
