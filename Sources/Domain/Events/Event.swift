/// One event, seen in its row.
///
/// Valid while its store lives.
///
/// - Shape: words 0 kind, 1 chunk, 2 line in the chunk, 3-4 time, 5 subject, 6 id, then the fields of the layout.
public struct Event {
  public let words: UnsafePointer<UInt32>

  @inlinable @inline(__always) public init(words: UnsafePointer<UInt32>) { self.words = words }

  @inlinable @inline(__always) public var kindIndex: Int { Int(words[0] & 0xFF) }
  /// Whether intake has set this row aside: a repeated id, or later than the moment of the scan.
  @inlinable @inline(__always) public var isDropped: Bool { words[0] & 0x100 != 0 }
  @inlinable public static var dropped: UInt32 { 0x100 }
  /// Whether this row was one more record of what another row tells.
  package static var merged: UInt32 { 1 << 31 }
  /// Which lists filled in fields of this row, a bit for each kind of ``FactSource``.
  package var factBits: UInt32 { words[0] & 0x7FFF_FE00 }
  package var kind: EventKind { EventKind(rawValue: UInt8(words[0] & 0xFF)) ?? .listEntry }
  @inlinable @inline(__always) public var chunk: Int { Int(words[1]) }
  @inlinable @inline(__always) public var line: Int { Int(words[2]) }
  @inlinable @inline(__always) public var time: Int64 {
    // Two loads that the compiler joins: a generic unaligned load is not inlined into other targets.
    Int64(truncatingIfNeeded: UInt64(words[3]) | UInt64(words[4]) << 32)
  }
  package var moment: Moment { Moment(milliseconds: time) }
  @inlinable @inline(__always) public var subject: Symbol { Symbol(raw: words[5]) }
  @inlinable @inline(__always) public var id: Symbol { Symbol(raw: words[6]) }

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
