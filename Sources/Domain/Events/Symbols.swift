/// Texts, each kept once and named by a dense number.
///
/// An open-addressing table over one byte arena. It grows while events are read, by one owner; afterwards it is only read.
///
/// - Complexity: O(length) for each text, one allocation for each doubling.
/// - Precondition: one writer at a time. Reading from many threads is fine once nobody writes, which is why the
///   conformance below is sound: ``EventStore`` takes the pool over and offers no mutation.
package final class Symbols: @unchecked Sendable {
  @usableFromInline var arena: UnsafeMutablePointer<UInt8>
  @usableFromInline var arenaUsed = 0
  @usableFromInline var arenaCapacity: Int
  /// Where text `n` begins in the arena; it ends where text `n + 1` begins.
  @usableFromInline var starts: UnsafeMutablePointer<Int>
  @usableFromInline var startsCapacity: Int
  /// Slots of (hash tag << 32 | symbol); zero is free.
  @usableFromInline var slots: UnsafeMutablePointer<UInt64>
  @usableFromInline var mask: Int
  @usableFromInline var used = 1
  @usableFromInline let seed: UInt64

  /// The number of texts, including the absent one.
  package var count: Int { used }

  /// Makes an empty pool.
  ///
  /// - Parameter seed: what hashes start from; a number that nobody outside can guess keeps crafted texts from colliding.
  ///   No result depends on it.
  package init(seed: UInt64 = 0x9E37_79B9_7F4A_7C15) {
    self.seed = seed
    arenaCapacity = 1 << 16
    arena = .allocate(capacity: arenaCapacity)
    startsCapacity = 1 << 11
    starts = .allocate(capacity: startsCapacity)
    starts[0] = 0
    starts[1] = 0
    mask = (1 << 12) - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
  }

  deinit {
    arena.deallocate()
    starts.deallocate()
    slots.deallocate()
  }

  /// The bytes of a symbol, valid while the pool lives and is not written to.
  @inlinable package func bytes(_ symbol: Symbol) -> UnsafeBufferPointer<UInt8> {
    let index = Int(symbol.raw)
    let start = starts[index]
    return UnsafeBufferPointer(start: arena + start, count: starts[index + 1] - start)
  }

  package func text(_ symbol: Symbol) -> String { String(decoding: bytes(symbol), as: UTF8.self) }

  /// The elements of a list symbol, in their order.
  package func list(_ symbol: Symbol) -> [String] {
    guard !symbol.isAbsent else { return [] }
    return text(symbol).split(separator: "\u{1F}", omittingEmptySubsequences: false).dropFirst()
      .map(String.init)
  }

  /// The symbol of a text that is already in the pool, or `nil`.
  package func symbol(of text: String) -> Symbol? {
    var text = text
    return text.withUTF8 { bytes in
      let hash = hash(bytes.baseAddress, bytes.count)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 {
        if matches(slots[slot], hash, bytes.baseAddress, bytes.count) {
          return Symbol(raw: UInt32(truncatingIfNeeded: slots[slot]))
        }
        slot = (slot + 1) & mask
      }
      return nil
    }
  }

  package func intern(_ text: String) -> Symbol {
    var text = text
    return text.withUTF8 { intern($0.baseAddress, $0.count) }
  }

  /// Interns a list of texts as one symbol.
  package func intern(list: [String]) -> Symbol {
    intern(list.map { "\u{1F}" + $0 }.joined())
  }

  /// Interns `count` bytes.
  @inlinable
  package func intern(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Symbol {
    let hash = hash(bytes, count)
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { return insert(bytes, count, hash, slot) }
      if matches(entry, hash, bytes, count) {
        return Symbol(raw: UInt32(truncatingIfNeeded: entry))
      }
      slot = (slot + 1) & mask
    }
  }

  /// Takes in all texts of `other` and returns, for each of its symbols, the symbol here.
  package func merge(_ other: Symbols) -> [UInt32] {
    var mapping = [UInt32](repeating: 0, count: other.used)
    for index in 1..<max(1, other.used) {
      let bytes = other.bytes(Symbol(raw: UInt32(index)))
      mapping[index] = intern(bytes.baseAddress, bytes.count).raw
    }
    return mapping
  }

  @inlinable
  func matches(_ entry: UInt64, _ hash: UInt64, _ bytes: UnsafePointer<UInt8>?, _ count: Int)
    -> Bool
  {
    guard entry >> 32 == hash >> 32 else { return false }
    let known = self.bytes(Symbol(raw: UInt32(truncatingIfNeeded: entry)))
    guard known.count == count else { return false }
    guard let left = known.baseAddress, let right = bytes else { return count == 0 }
    var index = 0
    while index + 8 <= count {
      let one = UnsafeRawPointer(left + index).loadUnaligned(as: UInt64.self)
      let two = UnsafeRawPointer(right + index).loadUnaligned(as: UInt64.self)
      if one != two { return false }
      index += 8
    }
    while index < count {
      if left[index] != right[index] { return false }
      index += 1
    }
    return true
  }

  @inlinable
  func hash(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> UInt64 {
    var state = seed ^ (UInt64(truncatingIfNeeded: count) &* 0xA076_1D64_78BD_642F)
    guard let bytes else { return Symbols.mix(state, 0xE703_7ED1_A0B4_28DB) }
    let raw = UnsafeRawPointer(bytes)
    var index = 0
    while index + 8 <= count {
      state = Symbols.mix(
        state ^ raw.loadUnaligned(fromByteOffset: index, as: UInt64.self), 0xE703_7ED1_A0B4_28DB)
      index += 8
    }
    if index < count {
      var tail: UInt64 = 0
      if count >= 8 {
        tail = raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
      } else {
        while index < count {
          tail = (tail << 8) | UInt64(bytes[index])
          index += 1
        }
      }
      state = Symbols.mix(state ^ tail, 0x8EBC_6AF0_9C88_C6E3)
    }
    // A tag of zero in the upper half would make slot words look free only together with symbol 0, which is never stored.
    return Symbols.mix(state, 0x5899_65CC_7537_4CC3)
  }

  @inlinable @inline(__always)
  static func mix(_ left: UInt64, _ right: UInt64) -> UInt64 {
    let product = left.multipliedFullWidth(by: right)
    return product.high ^ product.low
  }

  @usableFromInline
  func insert(_ bytes: UnsafePointer<UInt8>?, _ count: Int, _ hash: UInt64, _ slot: Int) -> Symbol {
    precondition(used < Int(UInt32.max), "more than 4 billion different texts")
    if arenaUsed + count > arenaCapacity { growArena(by: count) }
    if used + 2 > startsCapacity { growStarts() }
    if let bytes, count > 0 { (arena + arenaUsed).update(from: bytes, count: count) }
    let symbol = UInt32(used)
    arenaUsed += count
    used += 1
    starts[used] = arenaUsed
    slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(symbol)
    if used * 2 > mask { growSlots() }
    return Symbol(raw: symbol)
  }

  private func growArena(by count: Int) {
    arenaCapacity = max(arenaCapacity * 2, arenaUsed + count)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: arenaCapacity)
    larger.update(from: arena, count: arenaUsed)
    arena.deallocate()
    arena = larger
  }

  private func growStarts() {
    let larger = UnsafeMutablePointer<Int>.allocate(capacity: startsCapacity * 2)
    larger.update(from: starts, count: used + 1)
    starts.deallocate()
    (starts, startsCapacity) = (larger, startsCapacity * 2)
  }

  private func growSlots() {
    slots.deallocate()
    mask = (mask + 1) * 2 - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: 0, count: mask + 1)
    for index in 1..<used {
      let text = bytes(Symbol(raw: UInt32(index)))
      let hash = hash(text.baseAddress, text.count)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(index)
    }
  }
}
