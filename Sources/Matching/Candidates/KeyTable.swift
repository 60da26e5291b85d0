// SPDX-License-Identifier: Apache-2.0

/// Numbers under keys, many under one: sorted once, then read from any number of threads.
///
/// Keys are hashes of which 32 bits are kept, so a reader may be given a number too many and compares before it believes.
package struct KeyTable: Sendable {
  @usableFromInline var keys: [UInt32]
  @usableFromInline var values: [UInt32]
  /// For each beginning of a key where its entries start.
  @usableFromInline var starts: [UInt32]
  @usableFromInline let shift: UInt32

  /// Gathers entries before they are sorted.
  package struct Builder: Sendable {
    fileprivate var entries: [UInt64] = []

    package init() {}

    package mutating func add(_ key: UInt64, _ value: UInt32) {
      entries.append(UInt64(UInt32(truncatingIfNeeded: key >> 32)) << 32 | UInt64(value))
    }
  }

  /// - Complexity: O(n) for n entries, whose bytes are sorted one after another.
  package init(_ builder: Builder) {
    let entries = RadixSort.sorted(builder.entries)
    var unique: [UInt64] = []
    unique.reserveCapacity(entries.count)
    for entry in entries where unique.last != entry { unique.append(entry) }
    let bits = max(4, min(24, 64 - UInt32(max(1, unique.count).leadingZeroBitCount)))
    shift = 32 - bits
    keys = unique.map { UInt32($0 >> 32) }
    values = unique.map { UInt32(truncatingIfNeeded: $0) }
    starts = [UInt32](repeating: 0, count: (1 << Int(bits)) + 1)
    for key in keys { starts[Int(key >> shift) + 1] += 1 }
    for index in 1..<starts.count { starts[index] += starts[index - 1] }
  }

  package var count: Int { keys.count }

  /// Where the numbers under `key` stand.
  ///
  /// - Complexity: O(1) for hashes.
  @inlinable @inline(__always)
  package func range(_ key: UInt64) -> Range<Int> {
    let key = UInt32(truncatingIfNeeded: key >> 32)
    let bucket = Int(key >> shift)
    var (from, end) = (Int(starts[bucket]), Int(starts[bucket + 1]))
    while from < end, keys[from] < key { from += 1 }
    while end > from, keys[end - 1] > key { end -= 1 }
    return from..<end
  }

  @inlinable @inline(__always)
  package subscript(_ index: Int) -> UInt32 { values[index] }
}
