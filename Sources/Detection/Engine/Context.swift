internal import Domain

#if canImport(Glibc)
  internal import Glibc
#endif

/// What one thread has at hand while it evaluates: the store, the standing facts, and scratch space that is reused.
///
/// Never shared between threads.
final class Context {
  let store: EventStore
  let directory: Directory
  /// Whether to work out how close a quiet watch came; only for subjects that are explained.
  var isExplaining = false

  /// Indices into the sequence that a watch has matched.
  var matched: [Int32] = []
  var tallies: [Tally] = []
  private var prefixes: [UInt32: UInt64] = [:]

  /// Memory of what was bound with this context; it lives as long.
  private var owned: [UnsafeMutableRawPointer] = []
  private var cleared: [UnsafeMutableRawPointer] = []

  init(store: EventStore, directory: Directory) {
    (self.store, self.directory) = (store, directory)
  }

  deinit {
    owned.forEach { $0.deallocate() }
    cleared.forEach { free($0) }
  }

  /// Keeps values in one place for as long as this context lives, so that reading them counts no references.
  func keep<Element: BitwiseCopyable>(_ values: [Element]) -> UnsafeBufferPointer<Element> {
    let room = UnsafeMutableBufferPointer<Element>.allocate(capacity: max(1, values.count))
    _ = room.initialize(from: values)
    if let base = room.baseAddress { owned.append(UnsafeMutableRawPointer(base)) }
    return UnsafeBufferPointer(rebasing: room[..<values.count])
  }

  /// One byte for each text of the store, all zero until written.
  func bytesBySymbol() -> UnsafeMutablePointer<UInt8> {
    // From the system as zero pages, of which only those touched take room.
    guard let room = calloc(max(1, store.symbols.count), 1) else {
      preconditionFailure("no memory for what was asked of texts")
    }
    cleared.append(room)
    return room.assumingMemoryBound(to: UInt8.self)
  }

  /// Hands out tally number `index`, empty.
  func resetTallies(_ count: Int) {
    while tallies.count < count { tallies.append(Tally()) }
    for index in 0..<count { tallies[index].removeAll() }
  }

  /// A number for the /24 or /48 that an address lies in; for another text, one of its own.
  func prefix(of address: Symbol) -> UInt64 {
    if let known = prefixes[address.raw] { return known }
    let bytes = NetworkList.bytes(store.symbols.text(address))
    let number = bytes.map(Self.prefix) ?? 3 << 56 | UInt64(address.raw)
    prefixes[address.raw] = number
    return number
  }

  /// The family and the first bytes in one number: three of four, six of sixteen.
  private static func prefix(_ bytes: [UInt8]) -> UInt64 {
    let isShort = bytes.count == 4
    return bytes.prefix(isShort ? 3 : 6).reduce(isShort ? 1 : 2) { $0 << 8 | UInt64($1) }
  }
}
