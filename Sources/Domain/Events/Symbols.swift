public import CPool

/// Texts, each kept once and named by a dense number.
///
/// It grows while events are read, by one owner; afterwards it is only read. The table itself is in C, see `CPool.h`.
///
/// - Complexity: O(length) for each text; one cache line for texts of up to 15 bytes.
/// - Precondition: one writer at a time. Reading from many threads is fine once nobody writes, which is why the
///   conformance below is sound: ``EventStore`` takes the pool over and offers no mutation.
public final class Symbols: @unchecked Sendable {
  @usableFromInline let pool: UnsafeMutablePointer<bf_pool>

  /// The number of texts, including the absent one.
  package var count: Int { pool.pointee.count }

  /// Makes an empty pool.
  ///
  /// - Parameter seed: what hashes start from; a number that nobody outside can guess keeps crafted texts from colliding.
  ///   No result depends on it.
  package init(seed: UInt64 = 0x9E37_79B9_7F4A_7C15) {
    guard let pool = bf_pool_make(seed) else { preconditionFailure("no memory for texts") }
    self.pool = pool
  }

  deinit { bf_pool_free(pool) }

  /// Makes room for so many texts, and so many IPv4 addresses, before they come.
  package func expect(_ texts: Int, addresses: Int) { bf_pool_expect(pool, texts, addresses) }

  /// The bytes of a symbol, valid while the pool lives and is not written to.
  package func bytes(_ symbol: Symbol) -> UnsafeBufferPointer<UInt8> {
    let index = Int(symbol.raw)
    let (start, end) = (Int(pool.pointee.starts[index]), Int(pool.pointee.starts[index + 1]))
    return UnsafeBufferPointer(start: pool.pointee.arena + start, count: end - start)
  }

  package func text(_ symbol: Symbol) -> String { String(decoding: bytes(symbol), as: UTF8.self) }

  /// The elements of a list symbol, in their order.
  package func list(_ symbol: Symbol) -> [String] {
    guard !symbol.isAbsent else { return [] }
    return text(symbol).split(separator: "\u{1F}", omittingEmptySubsequences: false).dropFirst()
      .filter { !$0.isEmpty || bytes(symbol).count > 1 }.map(String.init)
  }

  /// The symbol of a text that is already in the pool, or `nil`.
  package func symbol(of text: String) -> Symbol? {
    var text = text
    let raw = text.withUTF8 { bf_pool_find(pool, $0.baseAddress, $0.count) }
    return raw == 0 ? nil : Symbol(raw: raw)
  }

  /// The symbol of bytes that are already in the pool, or 0.
  package func find(_ bytes: UnsafeBufferPointer<UInt8>) -> Symbol {
    Symbol(raw: bf_pool_find(pool, bytes.baseAddress, bytes.count))
  }

  package func intern(_ text: String) -> Symbol {
    var text = text
    return text.withUTF8 { intern($0.baseAddress, $0.count) }
  }

  /// Interns a list of texts as one symbol.
  package func intern(list: [String]) -> Symbol {
    intern(list.isEmpty ? "\u{1F}" : list.map { "\u{1F}" + $0 }.joined())
  }

  /// Interns `count` bytes.
  package func intern(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Symbol {
    let raw = bf_pool_intern(pool, bytes, count)
    precondition(raw != 0, "no memory or numbers left for another text")
    return Symbol(raw: raw)
  }

  /// Writes the symbol of `count` bytes to `word`, at the latest when ``settle()`` is called.
  ///
  /// Finding a text waits for memory; so it is asked for early and looked at later.
  ///
  /// - Precondition: bytes and word stay where they are until then; sixteen bytes are readable.
  @inlinable @inline(__always)
  public func intern(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, into word: UnsafeMutablePointer<UInt32>
  ) {
    bf_pool_wish(pool, bytes, count, word)
  }

  /// The same for the dotted text of an IPv4 address whose number is known.
  @inlinable @inline(__always)
  public func intern(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, address: UInt32,
    into word: UnsafeMutablePointer<UInt32>
  ) {
    bf_pool_wish_address(pool, bytes, count, address, word)
  }

  /// Does what ``intern(_:_:into:)`` has put off.
  package func settle() {
    precondition(bf_pool_settle(pool) != 0, "no memory or numbers left for another text")
  }

  /// Takes in all texts of `other`, new ones in its order, and returns, for each of its symbols, the symbol here.
  ///
  /// - Precondition: nothing is put off in either, see ``settle()``. The other is used up: it may still tell the texts of
  ///   its symbols, and nothing else.
  package func merge(_ other: Symbols, threads: Int = 1) -> [UInt32] {
    precondition(other !== self && other.pool.pointee.slots != nil, "a pool is taken in once")
    return [UInt32](unsafeUninitializedCapacity: other.count) { words, count in
      let isDone = words.baseAddress.map {
        PoolMerge(pool: pool, other: other.pool, mapping: $0).run(threads: threads)
      }
      precondition(isDone ?? false, "no memory or numbers left for another text")
      count = other.count
    }
  }
}
