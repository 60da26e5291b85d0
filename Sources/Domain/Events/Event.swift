/// One event, seen in its row.
///
/// Valid while its store lives.
///
/// - Shape: word 0 kind (bits 0-5), merged (bit 7), set aside (bit 8), has an id (bit 9) and chunk (bits 10-31), 1 line in the chunk, 2-3 time,
///   4 subject, then the fields of the layout, then the id if there is one.
public struct Event {
  public let words: UnsafePointer<UInt32>

  @inlinable @inline(__always) public init(words: UnsafePointer<UInt32>) { self.words = words }

  @inlinable @inline(__always) public var kindIndex: Int { Int(words[0] & 0x3F) }
  /// Whether intake has set this row aside: a repeated id, or later than the moment of the scan.
  @inlinable @inline(__always) public var isDropped: Bool { words[0] & 0x100 != 0 }
  @inlinable public static var dropped: UInt32 { 0x100 }
  @inlinable public static var chunkShift: UInt32 { 10 }
  @inlinable public static var timeWord: Int { 2 }
  @inlinable public static var subjectWord: Int { 4 }
  @inlinable public static var withId: UInt32 { 0x200 }
  /// Whether this row was one more record of what another row tells.
  package static var merged: UInt32 { 0x80 }
  package var kind: EventKind { EventKind(rawValue: UInt8(words[0] & 0x3F)) ?? .listEntry }
  @inlinable @inline(__always) public var chunk: Int { Int(words[0] >> Event.chunkShift) }
  @inlinable @inline(__always) public var line: Int { Int(words[1]) }
  @inlinable @inline(__always) public var time: Int64 {
    // Two loads that the compiler joins: a generic unaligned load is not inlined into other targets.
    Int64(truncatingIfNeeded: UInt64(words[2]) | UInt64(words[3]) << 32)
  }
  package var moment: Moment { Moment(milliseconds: time) }
  @inlinable @inline(__always) public var subject: Symbol { Symbol(raw: words[Event.subjectWord]) }
  /// 1 where the row ends with an id, else 0.
  @inlinable @inline(__always) public var idCount: Int { Int(words[0] >> 9 & 1) }

  @inlinable @inline(__always) public func symbol(at offset: Int) -> Symbol {
    Symbol(raw: words[offset])
  }
  @inlinable @inline(__always) public func number(at offset: Int) -> Double? {
    let value = Double(bitPattern: UInt64(words[offset]) | UInt64(words[offset + 1]) << 32)
    return value.isNaN ? nil : value
  }
  @inlinable @inline(__always) public func moment(at offset: Int) -> Int64? {
    let value = Int64(truncatingIfNeeded: UInt64(words[offset]) | UInt64(words[offset + 1]) << 32)
    return value == .min ? nil : value
  }
  @inlinable @inline(__always) public func flag(at offset: Int) -> Bool? {
    words[offset] == 0 ? nil : words[offset] == 2
  }
}
