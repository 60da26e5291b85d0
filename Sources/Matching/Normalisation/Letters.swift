// SPDX-License-Identifier: Apache-2.0

/// Up to 24 letters of a word, kept in place, so that many words are compared without a single allocation.
package struct Letters: Sendable {
  @inlinable
  package static var most: Int { 24 }

  @usableFromInline var bytes = InlineArray<24, UInt8>(repeating: 0)
  @usableFromInline var length: UInt8 = 0

  /// How many letters there are.
  @inlinable @inline(__always)
  package var count: Int { Int(length) }

  @inlinable
  package init() {}

  package init(_ letters: some Sequence<UInt8>) {
    for letter in letters {
      guard count < Self.most else { break }
      append(letter)
    }
  }

  @inlinable @inline(__always)
  package subscript(_ index: Int) -> UInt8 { bytes[index] }

  @inlinable
  package var first: UInt8 { bytes[0] }
  @inlinable
  package var last: UInt8? { count > 0 ? bytes[count - 1] : nil }

  package var array: [UInt8] { (0..<count).map { bytes[$0] } }

  /// Adds letters as far as there is room.
  package mutating func append(_ other: Letters) {
    for index in 0..<other.count { append(other.bytes[index]) }
  }

  /// Adds a letter where there is room.
  @inlinable @inline(__always)
  package mutating func append(_ letter: UInt8) {
    guard count < Self.most else { return }
    bytes[count] = letter
    length += 1
  }

  @inlinable
  package static func == (left: Letters, right: Letters) -> Bool {
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left.bytes[index] != right.bytes[index] { return false }
    return true
  }

  /// Whether `other` begins with these letters.
  @inlinable
  package func isPrefix(of other: Letters) -> Bool {
    guard count <= other.count else { return false }
    for index in 0..<count where bytes[index] != other.bytes[index] { return false }
    return true
  }

  @inlinable
  package func hash(_ start: UInt64 = TextHash.start) -> UInt64 {
    var hash = start
    for index in 0..<count { hash = TextHash.add(bytes[index], to: hash) }
    return TextHash.mixed(hash)
  }

  /// The hash of these letters without the one at `left`.
  @inlinable
  package func hash(without left: Int, _ start: UInt64) -> UInt64 {
    var hash = start
    for index in 0..<count where index != left { hash = TextHash.add(bytes[index], to: hash) }
    return TextHash.mixed(hash)
  }
}

/// A hash of texts that is the same on every machine and in every run.
///
/// - Source: FNV-1a with 64 bits, its result mixed once more.
package enum TextHash {
  @inlinable
  package static var start: UInt64 { 0xcbf2_9ce4_8422_2325 }

  @inlinable @inline(__always)
  package static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  @inlinable
  package static func mixed(_ hash: UInt64) -> UInt64 {
    let mixed = (hash ^ (hash >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }

  package static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { hash = add(byte, to: hash) }
    return mixed(hash)
  }
}
