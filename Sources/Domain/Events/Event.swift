/// One event, seen in its row.
///
/// Valid while its store lives.
///
/// - Shape: words 0 kind, 1 chunk, 2 line in the chunk, 3-4 time, 5 subject, 6 id, then the fields of the layout.
package struct Event {
  package let words: UnsafePointer<UInt32>

  @inlinable @inline(__always) package init(words: UnsafePointer<UInt32>) { self.words = words }

  @inlinable @inline(__always) package var kindIndex: Int { Int(words[0] & 0xFF) }
  /// Whether intake has set this row aside: a repeated id, or later than the moment of the scan.
  @inlinable @inline(__always) package var isDropped: Bool { words[0] & 0x100 != 0 }
  package static let dropped: UInt32 = 0x100
  package var kind: EventKind { EventKind(rawValue: UInt8(words[0] & 0xFF)) ?? .listEntry }
  @inlinable @inline(__always) package var chunk: Int { Int(words[1]) }
  @inlinable @inline(__always) package var line: Int { Int(words[2]) }
  @inlinable @inline(__always) package var time: Int64 {
    UnsafeRawPointer(words + 3).loadUnaligned(as: Int64.self)
  }
  package var moment: Moment { Moment(milliseconds: time) }
  @inlinable @inline(__always) package var subject: Symbol { Symbol(raw: words[5]) }
  @inlinable @inline(__always) package var id: Symbol { Symbol(raw: words[6]) }

  @inlinable @inline(__always) package func symbol(at offset: Int) -> Symbol {
    Symbol(raw: words[offset])
  }
  @inlinable @inline(__always) package func number(at offset: Int) -> Double? {
    let value = UnsafeRawPointer(words + offset).loadUnaligned(as: Double.self)
    return value.isNaN ? nil : value
  }
  @inlinable @inline(__always) package func moment(at offset: Int) -> Int64? {
    let value = UnsafeRawPointer(words + offset).loadUnaligned(as: Int64.self)
    return value == .min ? nil : value
  }
  @inlinable @inline(__always) package func flag(at offset: Int) -> Bool? {
    words[offset] == 0 ? nil : words[offset] == 2
  }
}
