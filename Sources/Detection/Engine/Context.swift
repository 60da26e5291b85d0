internal import Domain

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
  private var prefixNumbers: [String: UInt64] = [:]

  init(store: EventStore, directory: Directory) {
    (self.store, self.directory) = (store, directory)
  }

  /// Hands out tally number `index`, empty.
  func resetTallies(_ count: Int) {
    while tallies.count < count { tallies.append(Tally()) }
    for index in 0..<count { tallies[index].removeAll() }
  }

  /// A number for the /24 or /48 that an address lies in; for another text, one of its own.
  func prefix(of address: Symbol) -> UInt64 {
    if let known = prefixes[address.raw] { return known }
    let text = store.symbols.text(address)
    let prefix = Context.prefixText(text)
    let number = prefixNumbers[prefix] ?? UInt64(prefixNumbers.count + 1)
    prefixNumbers[prefix] = number
    prefixes[address.raw] = number
    return number
  }

  private static func prefixText(_ text: String) -> String {
    guard let bytes = NetworkList.bytes(text) else { return text }
    return bytes.prefix(bytes.count == 4 ? 3 : 6).map { String($0) }.joined(separator: ".")
      + (bytes.count == 4 ? "/24" : "/48")
  }
}
