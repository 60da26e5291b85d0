/// A closed set of short words, compared eight bytes at a time, with the symbols of those seen.
struct WordSet {
  private let entries: UnsafeMutableBufferPointer<Entry>

  private struct Entry {
    var length: Int
    var parts: (UInt64, UInt64, UInt64)
    /// The word's symbol in the pool of this decoder; 0 until it is met.
    var symbol: UInt32 = 0
  }

  static let longest = 24

  /// Makes the set; ``free()`` ends it.
  init(_ words: some Sequence<String>) {
    var entries: [Entry] = []
    for word in words {
      var padded = Array(word.utf8)
      let length = padded.count
      precondition(length <= Self.longest, "the word \(word) is too long for its set")
      padded += [UInt8](repeating: 0, count: Self.longest + 8 - length)
      entries.append(
        Entry(length: length, parts: padded.withUnsafeBytes { Self.parts($0, length) }))
    }
    self.entries = .allocate(capacity: entries.count)
    _ = self.entries.initialize(from: entries)
  }

  func free() { entries.deallocate() }

  /// The place of a text among the words, or -1.
  ///
  /// - Precondition: 24 bytes are readable at `text`, which the padding of buffers gives.
  @inline(__always)
  func index(of text: UnsafePointer<UInt8>, _ length: Int) -> Int {
    guard length <= Self.longest else { return -1 }
    let bytes = UnsafeRawBufferPointer(start: text, count: Self.longest)
    let parts = Self.parts(bytes, length)
    for index in 0..<entries.count {
      let entry = entries[index]
      if entry.length == length && entry.parts == parts { return index }
    }
    return -1
  }

  @inline(__always)
  subscript(symbolAt index: Int) -> UInt32 {
    get { entries[index].symbol }
    nonmutating set { entries[index].symbol = newValue }
  }

  @inline(__always)
  private static func parts(
    _ bytes: UnsafeRawBufferPointer, _ length: Int
  ) -> (UInt64, UInt64, UInt64) {
    (part(bytes, 0, length), part(bytes, 8, length), part(bytes, 16, length))
  }

  @inline(__always)
  private static func part(_ bytes: UnsafeRawBufferPointer, _ at: Int, _ length: Int) -> UInt64 {
    let inside = length - at
    guard inside > 0, let base = bytes.baseAddress else { return 0 }
    let value = base.loadUnaligned(fromByteOffset: at, as: UInt64.self)
    return inside >= 8 ? value : value & ((1 << UInt64(inside * 8)) - 1)
  }
}
